import { interfaceIn } from '../../src/languages/index.ts';
import { inlineDirection } from '../../src/model/direction.ts';
import type { Frame } from '../../src/pages/views/views.ts';
import { Words } from './words.tsx';

/**
 * A bar with the page's title and a progress line, shown once the title has scrolled out of view. A scroll-driven CSS
 * animation moves it, without a script. Because it repeats the title and the language switch, screen readers and the
 * Tab key skip it. In print it is the running head.
 */
export function NowReading({ view, issue }: { readonly view: Frame; readonly issue: string }) {
  return (
    <div class="now-reading" aria-hidden="true" data-pagefind-ignore>
      {view.alternates.length > 0 && (
        <span class="now-reading-languages">
          {view.alternates.map((alternate) => (
            <a
              key={alternate.language}
              href={alternate.href}
              lang={alternate.language}
              hreflang={alternate.language}
              data-paragraphs={alternate.paragraphs}
              tabIndex={-1}
            >
              {alternate.name}
            </a>
          ))}
        </span>
      )}
      <p class="now-reading-title">
        <span class="now-reading-journal">
          <Words text={view.site.title} />, {issue}:{' '}
        </span>
        <span class="quiet">{interfaceIn(view.language).work.nowReading}</span>{' '}
        <strong dir={inlineDirection(view.title)}>
          <Words text={view.title} />
        </strong>
      </p>
      <div class="now-reading-progress" />
    </div>
  );
}

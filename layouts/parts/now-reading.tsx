import { interfaceIn } from '../../src/languages/index.ts';
import type { Frame } from '../../src/pages/views/views.ts';

/**
 * The bar that comes once the title is out of sight: what one reads, and how far one is. Scrolling drives it, without a
 * script. It repeats the title and the switch of the language, so screen readers and the Tab key pass it by; on paper it is the
 * running title.
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
          {view.site.title}, {issue}:{' '}
        </span>
        <span class="quiet">{interfaceIn(view.language).work.nowReading}</span> <strong>{view.title}</strong>
      </p>
      <div class="now-reading-progress" />
    </div>
  );
}

import { conventionsOf, interfaceIn } from '../../../src/languages/index.ts';
import { inlineDirection } from '../../../src/model/direction.ts';
import type { Frame } from '../../../src/pages/views/frame-views.ts';
import type { TextView } from '../../../src/pages/views/text-views.ts';
import { Said, useWordsLanguage } from '../words/interface-words.tsx';
import { Words } from '../words/words.tsx';
import { headingsToList, SECTIONS_ID } from './text-contents.tsx';

interface NowReadingProps {
  readonly view: Frame;
  /** The issue that the text is in, for the running head in print. */
  readonly issue?: string;
  /** If it has a table of contents, the bar opens it. */
  readonly text?: Pick<TextView, 'headings'> | undefined;
}

/**
 * A bar with the page's title, its contents and a progress line, shown once the title has scrolled out of view. A
 * scroll-driven CSS animation moves it, without a script; in browsers without such animations a script does. Screen
 * readers and the Tab key skip the title and the languages, which are repeated from above. In print it is the running
 * head.
 */
export function NowReading({ view, issue, text }: NowReadingProps) {
  const { comma, spaces } = conventionsOf(view.language);
  return (
    <div class="now-reading" data-pagefind-ignore>
      {headingsToList(text).length > 0 && <ContentsButton view={view} />}
      <p class="now-reading-title" aria-hidden="true">
        <span class="now-reading-journal">
          <Words text={view.site.title} />
          {issue !== undefined && comma + issue}
          {spaces[':']}:{' '}
        </span>
        <span class="quiet">
          <Said>{interfaceIn(view.language).work.nowReading}</Said>
        </span>{' '}
        <strong dir={inlineDirection(view.title)}>
          <Words text={view.title} />
        </strong>
      </p>
      {view.alternates.length > 0 && <Languages view={view} />}
      <div class="now-reading-progress" />
    </div>
  );
}

/** Opens the table of contents. The script adds how much of the text has been read. */
function ContentsButton({ view }: { readonly view: Frame }) {
  return (
    <button type="button" class="now-reading-contents" popovertarget={SECTIONS_ID}>
      <span class="now-reading-label" lang={useWordsLanguage()}>
        {interfaceIn(view.language).labels.onThisPage}
      </span>
      <span class="now-reading-share" aria-hidden="true" />
    </button>
  );
}

function Languages({ view }: { readonly view: Frame }) {
  return (
    <span class="now-reading-languages" aria-hidden="true">
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
  );
}

import { interfaceIn, type SiteLanguage } from '../../src/languages/index.ts';
import type { ParallelSide, ParallelView } from '../../src/pages/views/views.ts';
import { directionIn } from './parallel-head.tsx';

interface ParallelRowProps {
  readonly row: ParallelView['parallel']['rows'][number];
  readonly page: SiteLanguage;
  readonly second: ParallelSide;
  /** Says that the original has changed, if it has. */
  readonly changed?: string | undefined;
}

/**
 * A block of a text beside its translation. On a narrow screen the translation is folded, except that of a heading. The
 * styles unfold it where there is room beside the text.
 */
export function ParallelRow({ row, page, second, changed }: ParallelRowProps) {
  const { language, name } = second;
  const direction = directionIn(language, page);
  const html = { __html: row.second };
  return (
    <div class={`pair pair-${row.kind}`} data-changed={changed === undefined ? undefined : ''}>
      <div class="side">
        {changed !== undefined && <p class="changed">{changed}</p>}
        <Html html={row.first} />
      </div>
      {row.second !== '' && row.kind !== 'text' && (
        <div class="side" lang={language} dir={direction} dangerouslySetInnerHTML={html} />
      )}
      {row.second !== '' && row.kind === 'text' && (
        <details class="side" lang={language} dir={direction}>
          <summary>{name}</summary>
          <div dangerouslySetInnerHTML={html} />
        </details>
      )}
    </div>
  );
}

function Html({ html }: { readonly html: string }) {
  return html === '' ? null : <div dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The headings of two texts that are too long for one page, with links to where they are. */
export function ParallelSections({ view }: { readonly view: ParallelView }) {
  const { language, first, second, parallel } = view;
  return (
    <div class="pair parallel-sections">
      {([first, second] as const).map((side, place) => (
        <div
          key={side.language}
          class="side"
          lang={place === 0 ? undefined : side.language}
          dir={directionIn(side.language, language)}
        >
          <p>
            <a href={side.href} hreflang={side.language}>
              {interfaceIn(side.language).beside.alone}
            </a>
          </p>
          <ol>
            {parallel.headings[place]?.map(({ id, level, text }) => (
              <li key={id} class={`contents-${level}`}>
                <a href={`${side.href}#${encodeURIComponent(id)}`} hreflang={side.language}>
                  {text}
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

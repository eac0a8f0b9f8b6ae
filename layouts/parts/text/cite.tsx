import { conventionsOf, interfaceIn, markedWordsOf } from '../../../src/languages/index.ts';
import { partsOfLine } from '../../../src/model/direction.ts';
import type { ArticleView } from '../../../src/pages/views/article-views.ts';
import type { IssueView } from '../../../src/pages/views/issue-views.ts';
import { Band } from '../lists/band.tsx';

/** Names of the styles, the same in every language. */
const STYLES = { apa: 'APA', chicago: 'Chicago' } as const;

/** How to cite the page's text: in each style, to copy, and as files for citation programs. */
export function Cite({ view }: { readonly view: ArticleView | IssueView }) {
  const { cite, kind, language } = view;
  const words = interfaceIn(language).cite;
  const isolating = conventionsOf(language).direction === 'rtl';
  return (
    <Band id="page_cite" label={words.heading[kind]}>
      <div class="cite" data-pagefind-ignore>
        <dl>
          {cite.styles.map(({ style, runs }) => (
            <div key={style}>
              <dt>{STYLES[style]}</dt>
              <dd>
                {runs.map(({ text, italic }, index) => {
                  const line = <Line key={index} text={text} isolating={isolating} />;
                  return italic ? <i key={index}>{line}</i> : line;
                })}
              </dd>
            </div>
          ))}
        </dl>
        <p lang={markedWordsOf(language)}>{words.files[kind]}</p>
        <ul class="plain">
          {cite.files.map(({ format, type, href }) => (
            <li key={format}>
              <a href={href} type={type} download>
                {words.formats[format]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Band>
  );
}

interface LineProps {
  readonly text: string;
  /** Whether the page is written from right to left, so that an address needs a direction of its own. */
  readonly isolating: boolean;
}

/** A part of a citation, with names in another script isolated. Files for citation programs stay plain. */
function Line({ text, isolating }: LineProps) {
  if (isolating) {
    const pieces = text.split(/(https?:\/\/\S*[^\s.])/);
    return <>{pieces.map((piece, place) => (place % 2 === 1 ? <bdi key={place}>{piece}</bdi> : piece))}</>;
  }
  const parts = partsOfLine(text);
  return (
    <>{parts.map((part, place) => (part.isRightToLeft ? <bdi key={place}>{part.text}</bdi> : part.text))}</>
  );
}

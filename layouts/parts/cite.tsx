import { interfaceIn } from '../../src/languages/index.ts';
import { partsOfLine } from '../../src/model/direction.ts';
import type { ArticleView, IssueView } from '../../src/pages/views/views.ts';
import { Band } from './band.tsx';

/** Names of the styles, the same in every language. */
const STYLES = { apa: 'APA', chicago: 'Chicago' } as const;

/** How to cite the page's text: in each style, to copy, and as files for citation programs. */
export function Cite({ view }: { readonly view: ArticleView | IssueView }) {
  const { cite, kind, language } = view;
  const words = interfaceIn(language).cite;
  return (
    <Band id="page_cite" label={words.heading[kind]}>
      <div class="cite" data-pagefind-ignore>
        <dl>
          {cite.styles.map(({ style, runs }) => (
            <div key={style}>
              <dt>{STYLES[style]}</dt>
              <dd>
                {runs.map(({ text, italic }, index) => {
                  const line = <Line key={index} text={text} />;
                  return italic ? <i key={index}>{line}</i> : line;
                })}
              </dd>
            </div>
          ))}
        </dl>
        <p>{words.files[kind]}</p>
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

/** A part of a citation, with names in another script isolated. Files for citation programs stay plain. */
function Line({ text }: { readonly text: string }) {
  const parts = partsOfLine(text);
  return (
    <>{parts.map((part, place) => (part.isRightToLeft ? <bdi key={place}>{part.text}</bdi> : part.text))}</>
  );
}

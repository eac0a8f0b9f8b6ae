import { interfaceIn } from '../src/languages/index.ts';
import { pagesOfKind, type TemplateData } from '../src/site/eleventy.ts';
import type { TranslationRow, TranslationsView } from '../src/site/views.ts';
import { Document } from './parts/document.tsx';
import { Link } from './parts/link.tsx';
import { PageHead } from './parts/page-head.tsx';
import { TitleLink } from './parts/title-link.tsx';

export const data = pagesOfKind('translations');

/** What exists in which language, and what is missing. */
export default function Translations({ planned: { view } }: TemplateData<'translations'>) {
  const words = interfaceIn(view.language).translations;
  return (
    <Document view={view}>
      <PageHead title={view.title}>
        <p class="standfirst" id="page_explanation">
          {words.explanation}
        </p>
        {view.site.guide && (
          <p class="also-in">
            <a href={view.site.guide.translators}>{interfaceIn(view.language).guide.translate}</a>
          </p>
        )}
      </PageHead>
      <table class="translations" aria-describedby="page_explanation">
        <thead>
          <tr>
            <th scope="col">{words.text}</th>
            {view.languages.map(({ language, name }) => (
              <th key={language} scope="col" lang={language}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {view.issues.map(({ issue, rows }) => (
          <tbody key={issue.href}>
            <tr>
              <th scope="rowgroup" colSpan={view.languages.length + 1}>
                <Link link={issue} />
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.work.href} view={view} row={row} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {view.totals.map(({ language, works }) => (
              <td key={language}>{words.outOf(works, view.workCount)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Document>
  );
}

function Row({ view, row }: { readonly view: TranslationsView; readonly row: TranslationRow }) {
  const { state } = interfaceIn(view.language).translations;
  return (
    <tr>
      <th scope="row">
        <TitleLink language={view.language} work={row.work} />
      </th>
      {row.editions.map((edition) => (
        <td key={edition.language} class={`state-${edition.state}`}>
          {edition.href === undefined ? (
            state[edition.state]
          ) : (
            <a href={edition.href} hreflang={edition.language}>
              {state[edition.state]}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}

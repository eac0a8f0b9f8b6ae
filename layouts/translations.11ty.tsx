import type { ComponentChildren } from 'preact';
import { interfaceIn, nameIn, type SiteLanguage } from '../src/languages/index.ts';
import type {
  EditionStateView,
  TranslationRow,
  TranslationsView,
  WantedReasonView,
  WantedView,
} from '../src/pages/views/views.ts';
import { pagesOfKind, type TemplateData } from '../src/write/eleventy.ts';
import { Band } from './parts/band.tsx';
import { Document } from './parts/document.tsx';
import { Link } from './parts/link.tsx';
import { People } from './parts/names.tsx';
import { PageHead } from './parts/page-head.tsx';
import { TitleLink } from './parts/title-link.tsx';

export const data = pagesOfKind('translations');

/**
 * The translations that are wanted most, then a table of all texts: which languages they exist in, what is stale and
 * what is missing.
 */
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
      {view.wanted.length > 0 && (
        <Band id="page_wanted" label={words.wanted}>
          <ol class="wanted">
            {view.wanted.map((wanted) => (
              <Wanted key={wanted.work.href + wanted.language} language={view.language} wanted={wanted} />
            ))}
          </ol>
          {view.moreWanted > 0 && <p class="wanted-more">{words.moreWanted(view.moreWanted)}</p>}
        </Band>
      )}
      <Band id="page_all" label={words.all} wide>
        <Table view={view} />
      </Band>
    </Document>
  );
}

function Wanted({ language, wanted }: { readonly language: SiteLanguage; readonly wanted: WantedView }) {
  const words = interfaceIn(language).translations;
  const { work, issue, state, reasons } = wanted;
  return (
    <li class={reasons.length > 0 ? 'wanted-first' : undefined}>
      <h3 class="index-title">
        <TitleLink language={language} work={work} />
      </h3>
      <ul class="dotted">
        <li class={`state state-${state}`}>{words.state[state]}</li>
        <li>{words.into(nameIn(language, wanted.language))}</li>
        <li>
          <Link link={issue} />
        </li>
      </ul>
      <ul class="wanted-reasons">
        {reasons.length === 0 && <li>{words.reasons.missing}.</li>}
        {reasons.map((reason) => (
          <li key={reason.kind}>
            <Reason language={language} reason={reason} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Reason({
  language,
  reason,
}: {
  readonly language: SiteLanguage;
  readonly reason: WantedReasonView;
}) {
  const { reasons } = interfaceIn(language).translations;
  switch (reason.kind) {
    case 'answers':
      return (
        <>
          {reasons.answers} <TitleLink language={language} work={reason.work} />.
        </>
      );
    case 'newest-issue':
      return <>{reasons.newestIssue}.</>;
    case 'stale':
      return <>{reasons.stale(reason.changes)}.</>;
  }
}

function Table({ view }: { readonly view: TranslationsView }) {
  const words = interfaceIn(view.language).translations;
  return (
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
        <Rows key={issue.href} view={view} rows={rows}>
          <Link link={issue} />
        </Rows>
      ))}
      {view.pages.length > 0 && (
        <Rows view={view} rows={view.pages}>
          {words.pages}
        </Rows>
      )}
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {view.totals.map(({ language, texts, stale }) => (
            <td key={language}>
              {words.outOf(texts, view.textCount)}
              {stale > 0 && <small>{words.outOfDate(stale)}</small>}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** A group of rows with a heading. */
function Rows({
  view,
  rows,
  children,
}: {
  readonly view: TranslationsView;
  readonly rows: readonly TranslationRow[];
  readonly children: ComponentChildren;
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={view.languages.length + 1}>
          {children}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.text.href} view={view} row={row} />
      ))}
    </tbody>
  );
}

function Row({ view, row }: { readonly view: TranslationsView; readonly row: TranslationRow }) {
  return (
    <tr>
      <th scope="row">
        <TitleLink language={view.language} work={row.text} />
      </th>
      {row.editions.map((edition) => (
        <State key={edition.language} language={view.language} edition={edition} />
      ))}
    </tr>
  );
}

function State({
  language,
  edition,
}: {
  readonly language: SiteLanguage;
  readonly edition: EditionStateView;
}) {
  const { translations: words, work } = interfaceIn(language);
  const { state, href, changes, translators, moreTranslators } = edition;
  return (
    <td class={`state state-${state}`}>
      {href === undefined ? (
        words.state[state]
      ) : (
        <a href={href} hreflang={edition.language}>
          {words.state[state]}
        </a>
      )}
      {changes !== undefined && <small>{words.changes(changes)}</small>}
      {translators.length > 0 && (
        <small>
          {work.translatedBy} <People language={language} people={translators} more={moreTranslators} />
        </small>
      )}
    </td>
  );
}

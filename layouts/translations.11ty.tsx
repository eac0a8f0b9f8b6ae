import type { ComponentChildren } from 'preact';
import { interfaceIn, markedWordsOf, nameIn, type SiteLanguage } from '../src/languages/index.ts';
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
import { GuideLink } from './parts/guide-link.tsx';
import { Said, useLabel } from './parts/interface-words.tsx';
import { Link } from './parts/link.tsx';
import { PartPager } from './parts/list-parts.tsx';
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
      <PageHead title={view.title} titleLanguage={markedWordsOf(view.language)}>
        <p class="standfirst" id="page_explanation">
          <Said>{words.explanation}</Said>
        </p>
        {view.site.guide && (
          <p class="also-in">
            <GuideLink
              language={view.language}
              href={view.site.guide.translators}
              text={interfaceIn(view.language).guide.translate}
            />
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
          {view.moreWanted > 0 && (
            <p class="wanted-more">
              <Said>{words.moreWanted(view.moreWanted)}</Said>
            </p>
          )}
        </Band>
      )}
      <Band id="page_all" label={words.all} wide>
        {view.languages.length > FITTING ? <WideTable view={view} /> : <Table view={view} />}
      </Band>
      <PartPager language={view.language} parts={view.parts} />
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
        <li class={`state state-${state}`}>
          <Said>{words.state[state]}</Said>
        </li>
        <li>
          <Said>{words.into(nameIn(language, wanted.language))}</Said>
        </li>
        <li>
          <Link link={issue} />
        </li>
      </ul>
      <ul class="wanted-reasons">
        {reasons.length === 0 && (
          <li>
            <Said>{words.reasons.missing}</Said>.
          </li>
        )}
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
          <Said>{reasons.answers}</Said> <TitleLink language={language} work={reason.work} />.
        </>
      );
    case 'newest-issue':
      return <Said>{reasons.newestIssue}.</Said>;
    case 'stale':
      return <Said>{reasons.stale(reason.changes)}.</Said>;
  }
}

/** The id of the header of a language's column. Without a language: of the column of texts. */
function columnId(language = 'text'): string {
  return `page_column_${language}`;
}

/** The number of languages that a table can have on a phone. One with more is scrolled. */
const FITTING = 3;

/** The table of many languages, which scrolls sideways. */
function WideTable({ view }: { readonly view: TranslationsView }) {
  const { outside, inside } = useLabel(interfaceIn(view.language).translations.all);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it.
    <section class="table table-many" tabIndex={0} {...outside}>
      <Table view={view} {...inside} />
    </section>
  );
}

/**
 * All texts by issue. The headers have three levels (column, issue, text), and not every screen reader finds those of a cell
 * by `scope`, so each cell names its headers.
 */
function Table({
  view,
  lang,
}: {
  readonly view: TranslationsView;
  readonly lang?: SiteLanguage | undefined;
}) {
  const words = interfaceIn(view.language).translations;
  return (
    <table class="translations" aria-describedby="page_explanation" lang={lang}>
      <thead>
        <tr>
          <th scope="col" id={columnId()}>
            <Said>{words.text}</Said>
          </th>
          {view.languages.map(({ language, name }) => (
            <th key={language} scope="col" id={columnId(language)} lang={language}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {view.issues.map(({ issue, rows }, index) => (
        <Rows key={issue.href} view={view} id={`page_group_${index + 1}`} rows={rows}>
          <Link link={issue} />
        </Rows>
      ))}
      {view.counted.length > 0 && <Counted view={view} />}
      {view.pages.length > 0 && (
        <Rows view={view} id="page_group_pages" rows={view.pages}>
          <Said>{words.pages}</Said>
        </Rows>
      )}
      <tfoot>
        <tr>
          <th scope="row" id="page_total" headers={columnId()}>
            <Said>{words.total}</Said>
          </th>
          <Totals view={view} header="page_total" totals={view.totals} textCount={view.textCount} />
        </tr>
      </tfoot>
    </table>
  );
}

/** The parts of a list that is too long for one table, each with its totals. */
function Counted({ view }: { readonly view: TranslationsView }) {
  return (
    <tbody>
      {view.counted.map(({ part, totals, textCount }, index) => (
        <tr key={part.href}>
          <th scope="row" id={`page_part_${index + 1}`} headers={columnId()}>
            <Link link={part} />
          </th>
          <Totals view={view} header={`page_part_${index + 1}`} totals={totals} textCount={textCount} />
        </tr>
      ))}
    </tbody>
  );
}

/** For each language, how many texts exist in it. */
function Totals({
  view,
  header,
  totals,
  textCount,
}: {
  readonly view: TranslationsView;
  /** The id of the row's header. */
  readonly header: string;
} & Pick<TranslationsView, 'totals' | 'textCount'>) {
  const words = interfaceIn(view.language).translations;
  return (
    <>
      {totals.map(({ language, texts, stale }) => (
        <td key={language} headers={`${columnId(language)} ${header}`}>
          <Said>{words.outOf(texts, textCount)}</Said>
          {stale > 0 && (
            <small>
              <Said>{words.outOfDate(stale)}</Said>
            </small>
          )}
        </td>
      ))}
    </>
  );
}

/** A group of rows with a heading. */
function Rows({
  view,
  id,
  rows,
  children,
}: {
  readonly view: TranslationsView;
  /** The id of the heading. */
  readonly id: string;
  readonly rows: readonly TranslationRow[];
  readonly children: ComponentChildren;
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" id={id} colSpan={view.languages.length + 1}>
          {children}
        </th>
      </tr>
      {rows.map((row, index) => (
        <Row key={row.text.href} view={view} group={id} id={`${id}_${index + 1}`} row={row} />
      ))}
    </tbody>
  );
}

function Row({
  view,
  group,
  id,
  row,
}: {
  readonly view: TranslationsView;
  readonly group: string;
  readonly id: string;
  readonly row: TranslationRow;
}) {
  return (
    <tr>
      <th scope="row" id={id} headers={`${columnId()} ${group}`}>
        <TitleLink language={view.language} work={row.text} />
      </th>
      {row.editions.map((edition) => (
        <State
          key={edition.language}
          language={view.language}
          headers={`${columnId(edition.language)} ${group} ${id}`}
          edition={edition}
        />
      ))}
    </tr>
  );
}

function State({
  language,
  headers,
  edition,
}: {
  readonly language: SiteLanguage;
  readonly headers: string;
  readonly edition: EditionStateView;
}) {
  const { translations: words, work } = interfaceIn(language);
  const { state, href, changes, translators, moreTranslators } = edition;
  return (
    <td class={`state state-${state}`} headers={headers}>
      {href === undefined ? (
        <Said>{words.state[state]}</Said>
      ) : (
        <a href={href} hreflang={edition.language}>
          <Said>{words.state[state]}</Said>
        </a>
      )}
      {changes !== undefined && (
        <small>
          <Said>{words.changes(changes)}</Said>
        </small>
      )}
      {translators.length > 0 && (
        <small>
          <Said>{work.translatedBy}</Said>{' '}
          <People language={language} people={translators} more={moreTranslators} />
        </small>
      )}
    </td>
  );
}

import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type { TranslationsView } from '../../../src/pages/views/translation-views.ts';
import { Said, useLabel } from '../words/interface-words.tsx';
import { Link } from '../words/link.tsx';
import { columnId, EditionRows } from './edition-rows.tsx';

/** The number of languages that a table can have on a phone. One with more is scrolled. */
const FITTING = 3;

/** Which languages each text exists in, what is stale and what is missing. */
export function EditionsTable({ view }: { readonly view: TranslationsView }) {
  return view.languages.length > FITTING ? <WideTable view={view} /> : <Table view={view} />;
}

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
        <EditionRows key={issue.href} view={view} id={`page_group_${index + 1}`} rows={rows}>
          <Link link={issue} />
        </EditionRows>
      ))}
      {view.counted.length > 0 && <Counted view={view} />}
      {view.pages.length > 0 && (
        <EditionRows view={view} id="page_group_pages" rows={view.pages}>
          <Said>{words.pages}</Said>
        </EditionRows>
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

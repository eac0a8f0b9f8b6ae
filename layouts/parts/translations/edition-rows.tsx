import type { ComponentChildren } from 'preact';
import { interfaceIn, type SiteLanguage } from '../../../src/languages/index.ts';
import type {
  EditionStateView,
  TranslationRow,
  TranslationsView,
} from '../../../src/pages/views/translation-views.ts';
import { Said } from '../words/interface-words.tsx';
import { People } from '../words/names.tsx';
import { TitleLink } from '../words/title-link.tsx';

/** The id of the header of a language's column. Without a language: of the column of texts. */
export function columnId(language = 'text'): string {
  return `page_column_${language}`;
}

/** A group of rows with a heading. */
export function EditionRows({
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

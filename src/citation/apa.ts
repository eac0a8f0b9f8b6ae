import { conventionsOf, interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { CslName } from '../model/person-name.ts';
import { type Run, runsOf } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';
import { issueNumber, locationOf } from './item-parts.ts';
import { initials, inReadingOrder, namesJoined, withInitials } from './name-list.ts';
import { curled, endOfNames, spaced, stopAfter } from './punctuation.ts';
import { italic, joined, mapText, type Part } from './runs.ts';

/** Of more names, only the first ones and the last one are listed (APA 7, 9.8). */
const MOST_NAMES = 20;

/** A text's reference in APA style, 7th edition, in the words of a language. */
export function apa(item: CslItem, language: SiteLanguage): readonly Run[] {
  const { originalPublished } = interfaceIn(language).cite.reference;
  const [year] = item.issued['date-parts'][0];
  const title = titled(item, language);
  const contributors = contributorsOf(item, language);
  const head: Part[] =
    contributors === '' ? [title, ' ', `(${year}).`] : [contributors, ' ', `(${year}). `, title];
  const original = item['original-date']?.['date-parts'][0][0];
  const runs = joined(
    ...head,
    ' ',
    ...journalOf(item, language),
    ` ${locationOf(item)}`,
    original === undefined ? '' : ` (${originalPublished(original)})`,
  );
  return spaced(runs, language);
}

/** The authors, or the editors of an issue; ends with a full stop. Empty if there are none. */
function contributorsOf({ author, editor }: CslItem, language: SiteLanguage): string {
  const { editors } = interfaceIn(language).cite.reference;
  if (author) return endOfNames(listed(author, language));
  if (!editor) return '';
  return `${listed(editor, language)} (${capitalized(editors[editor.length > 1 ? 1 : 0])}).`;
}

function listed(names: readonly CslName[], language: SiteLanguage): string {
  const written = names.map(withInitials);
  return joinedNames(written, language, true);
}

function joinedNames(names: readonly string[], language: SiteLanguage, commaBetweenTwo: boolean): string {
  const { comma } = conventionsOf(language);
  const { andInApa } = interfaceIn(language).cite.reference;
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 1).join(comma)}${comma}… ${names.at(-1)}`;
  return namesJoined(names, { and: andInApa, commaBetweenTwo, language });
}

/** The title with its translators, and with a full stop. */
function titled(item: CslItem, language: SiteLanguage): readonly Run[] {
  const { translator = [] } = item;
  const runs = mapText(runsOf(item.title), (text) => curled(text, language, 0));
  if (translator.length === 0) return stopAfter(runs, language);
  const { translators } = interfaceIn(language).cite.reference;
  const names = joinedNames(
    translator.map((name) => inReadingOrder(name, initials)),
    language,
    false,
  );
  const role = capitalized(translators[translator.length > 1 ? 1 : 0]);
  return joined(...runs, ` (${names}${conventionsOf(language).comma}${role}).`);
}

function journalOf(item: CslItem, language: SiteLanguage): readonly Part[] {
  const { comma } = conventionsOf(language);
  const issue = `(${issueNumber(item.issue, language)}).`;
  const journal = italic(item['container-title']);
  return item.volume === undefined
    ? [journal, comma + issue]
    : [journal, comma, italic(issueNumber(item.volume, language)), issue];
}

function capitalized(abbreviation: string): string {
  return abbreviation.charAt(0).toUpperCase() + abbreviation.slice(1);
}

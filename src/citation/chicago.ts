import { conventionsOf, interfaceIn, monthIn, type SiteLanguage } from '../languages/index.ts';
import type { CslName } from '../model/person-name.ts';
import { type Run, runsOf } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';
import { issueNumber, locationOf } from './item-parts.ts';
import { familyFirst, inReadingOrder, namesJoined } from './name-list.ts';
import { asInner, endOfNames, isEnded, marksOf, spaced, stopAfter } from './punctuation.ts';
import { italic, joined, mapText, type Part } from './runs.ts';
import { titleCase } from './title-case.ts';

/** Of more names, only the first ones are listed (The Chicago Manual of Style, 17th edition, 14.76). */
const MOST_NAMES = 10;
const NAMES_OF_MANY = 7;

/** A text's entry in Chicago style, 17th edition, author-date, in the words of a language. */
export function chicago(item: CslItem, language: SiteLanguage): readonly Run[] {
  const contributors = contributorsOf(item, language);
  const original = item['original-date']?.['date-parts'][0][0];
  const [year] = item.issued['date-parts'][0];
  const dated = `${original === undefined ? '' : `(${original}) `}${year}.`;
  const title = quoted(item, language);
  const head: readonly Part[] =
    contributors === '' ? [...title, ` ${dated}`] : [`${contributors} ${dated} `, ...title];
  const runs = joined(
    ...head,
    ' ',
    translatedBy(item, language),
    ...journalOf(item, language),
    ` ${locationOf(item)}.`,
  );
  return spaced(runs, language);
}

/** The authors, editors or translators; ends with a full stop. Empty if there are none. */
function contributorsOf({ author, editor, translator }: CslItem, language: SiteLanguage): string {
  const { editors, translators } = interfaceIn(language).cite.reference;
  if (author) return endOfNames(listed(author, language, true));
  const [names, role] = editor ? [editor, editors] : [translator ?? [], translators];
  if (names.length === 0) return '';
  return `${listed(names, language, true)}${conventionsOf(language).comma}${role[names.length > 1 ? 1 : 0]}`;
}

function listed(names: readonly CslName[], language: SiteLanguage, isFirstInverted: boolean): string {
  const written = names.map((name, place) =>
    place === 0 && isFirstInverted ? familyFirst(name) : inReadingOrder(name),
  );
  const { comma } = conventionsOf(language);
  if (names.length > MOST_NAMES) return `${written.slice(0, NAMES_OF_MANY).join(comma)}${comma}et al.`;
  const { and } = interfaceIn(language).cite.reference;
  return namesJoined(written, { and, commaBetweenTwo: isFirstInverted, language });
}

/** The title in quotation marks, with a full stop. English titles are in headline style. */
function quoted(item: CslItem, language: SiteLanguage): readonly Part[] {
  const { stopInQuotes } = conventionsOf(language).citations;
  const inner = mapText(runsOf(item.title), (text) => asInner(text, language));
  const runs = item.language === 'en' ? mapText(inner, titleCase) : inner;
  const [open, close] = marksOf(language, 0);
  if (stopInQuotes || isEnded(runs)) return [open, ...stopAfter(runs, language), close];
  return [open, ...runs, `${close}.`];
}

/** A sentence about the translators, unless they stand at the beginning; ends with a space. */
function translatedBy({ author, editor, translator }: CslItem, language: SiteLanguage): string {
  if (!translator || !(author ?? editor)) return '';
  const { reference } = interfaceIn(language).cite;
  return `${reference.translatedBy} ${endOfNames(listed(translator, language, false))} `;
}

function journalOf(item: CslItem, language: SiteLanguage): readonly Part[] {
  const journal = italic(item['container-title']);
  const issue = issueNumber(item.issue, language);
  if (item.volume !== undefined) return [journal, ` ${issueNumber(item.volume, language)} (${issue}).`];
  const [, month] = item.issued['date-parts'][0];
  const { number } = interfaceIn(language).cite.reference;
  return [
    journal,
    `${conventionsOf(language).comma}${number} ${issue}${month === undefined ? '' : ` (${monthIn(language, month)})`}.`,
  ];
}

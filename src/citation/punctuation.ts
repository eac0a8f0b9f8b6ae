import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { withSpaces } from '../languages/spaces.ts';
import { endOfElision } from '../model/elisions.ts';
import type { Run } from '../model/set-text.ts';
import { joined, plainText } from './runs.ts';

/** Ends that need no full stop: ". ? ! …", also before closing quotation marks. */
const ENDED = /[.?!…][”’»"'\u00a0\u202f]*$/u;

/** Names with a full stop, unless they end with an abbreviation: "et al.". */
export function endOfNames(names: string): string {
  return names.endsWith('.') ? names : `${names}.`;
}

/** Whether a text needs no full stop. */
export function isEnded(runs: readonly Run[]): boolean {
  return ENDED.test(plainText(runs).slice(-8));
}

/**
 * A text with a full stop at its end, unless it has a mark of its own there. If the language has full stops before
 * closing quotation marks, so it is here.
 */
export function stopAfter(runs: readonly Run[], language: SiteLanguage): readonly Run[] {
  if (isEnded(runs)) return runs;
  const last = runs.at(-1);
  const closing = conventionsOf(language).citations.stopInQuotes ? closingMarks(last?.text ?? '') : '';
  if (!last || !closing) return joined(...runs, '.');
  const text = `${last.text.slice(0, -closing.length)}.${closing}`;
  return [...runs.slice(0, -1), { ...last, text }];
}

/** The quotation marks at the end of a text. A single one without an opening one is an apostrophe: "the workers’". */
function closingMarks(text: string): string {
  return (text.includes('‘') ? /(?<![”’])[”’]+$/u : /(?<!”)”+$/u).exec(text)?.[0] ?? '';
}

/**
 * Replaces straight quotation marks and apostrophes by those of a language. The length stays the same.
 * @param level which marks replace `"`: 0 the outermost, 1 those of a quotation inside another
 */
export function curled(text: string, language: SiteLanguage, level: 0 | 1): string {
  const [open, close] = marksOf(language, level);
  const { elisions } = conventionsOf(language);
  const doubled = text.replace(/"/g, (_, place: number) => (opensAt(text, place) ? open : close));
  let elided = -1;
  return doubled.replace(/'/g, (_, place: number) => {
    const elision = endOfElision(doubled, place, elisions);
    const isApostrophe = elision !== undefined || place === elided;
    elided = elision ?? elided;
    return !isApostrophe && opensAt(doubled, place) ? '‘' : '’';
  });
}

function opensAt(text: string, place: number): boolean {
  return place === 0 || /[\s([{—–“‘«]/.test(text.charAt(place - 1));
}

/**
 * The quotation marks of a language.
 * @param level 0 for the outermost, 1 for those of a quotation inside another
 */
export function marksOf(language: SiteLanguage, level: 0 | 1): readonly [open: string, close: string] {
  return conventionsOf(language).quotes[level] ?? ['“', '”'];
}

/** Replaces double quotation marks by the inner marks of a language, for a text in double marks. Keeps the length. */
export function asInner(text: string, language: SiteLanguage): string {
  const [open, close] = marksOf(language, 1);
  return curled(text, language, 1).replace(/[“«„]/g, open).replace(/[”»]/g, close);
}

/** A citation with the spaces that the language has before some signs: « Titre ». Inner marks have none. */
export function spaced(runs: readonly Run[], language: SiteLanguage): readonly Run[] {
  const { spaces } = conventionsOf(language);
  if (Object.keys(spaces).length === 0) return runs;
  return runs.map(({ text, italic }) => {
    const tight = text.replace(/“[ \u00a0\u202f]/g, '“').replace(/[ \u00a0\u202f]”/g, '”');
    return { text: withSpaces(tight, spaces), italic };
  });
}

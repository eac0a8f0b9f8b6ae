import type { Token } from 'markdown-it';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { otherLanguage, wholeInOtherLanguage } from '../problems/rules/text/other-language.ts';
import { isReference, proseIn, proseOf } from './prose.ts';
import type { Reading } from './reading/reading.ts';

/*
 * Detects what a translator left in the original's language, by its function words. In prose, about four words in ten
 * are function words.
 */

/** Words examined per paragraph. */
const MOST_WORDS = 60;
/** Words examined of a whole text. */
const MOST_WORDS_OF_A_TEXT = 600;
const CHARACTERS_A_WORD = 12;
/**
 * A paragraph with more function words of its own language than this is not foreign. Up to it, each one offsets five
 * of the other language.
 */
const MOST_OWN = 2;
const OUTWEIGHS = 5;
/** Least share of function words of the other language. */
const FOREIGN_SHARE = 0.2;

/** The least numbers of words, of function words, and of different function words. */
interface Evidence {
  readonly words: number;
  readonly foreign: number;
  readonly kinds: number;
}

/** A shorter paragraph may be a name, a title or a refrain. */
const OF_A_PARAGRAPH: Evidence = { words: 8, foreign: 4, kinds: 3 };
/** Of a text that is word for word the same as its original, less is needed. */
const OF_A_COPY: Evidence = { words: 8, foreign: 3, kinds: 2 };

/**
 * Reports paragraphs that are in another of the journal's languages instead of the text's own: one problem per language,
 * at the first such paragraph.
 */
export function reportOtherLanguage(
  tokens: readonly Token[],
  own: SiteLanguage,
  languages: readonly SiteLanguage[],
  reading: Reading,
): void {
  const [defaultLanguage] = languages;
  const others = languages.filter((language) => language !== own);
  // A language whose function words are not known may share most of them with another one, as Galician with Spanish.
  if (others.length === 0 || conventionsOf(own).functionWords.size === 0) return;
  const found = new Map<SiteLanguage, Token[]>();
  let count = 0;
  for (const paragraph of proseOf(tokens)) {
    count += 1;
    if (isReference(paragraph)) continue;
    const language = languageLeftIn(proseIn(paragraph, MOST_WORDS * CHARACTERS_A_WORD), own, others);
    if (language) found.set(language, [...(found.get(language) ?? []), paragraph]);
  }
  for (const [language, [first, ...more]] of found) {
    if (!first) continue;
    // Only for the file without a suffix: another one is more likely a translation that has not been begun.
    if ((more.length + 1) * 2 > count && own === defaultLanguage) {
      const place = reading.places.inBlock(first, 0);
      const name = place.file.slice(place.file.lastIndexOf('/') + 1).replace(/\.md$/, `.${language}.md`);
      reading.report(wholeInOtherLanguage, place, { own, language, name });
      continue;
    }
    reading.report(otherLanguage, reading.places.inBlock(first, 0), { own, language, more: more.length });
  }
}

/** The language of some lower-case prose, if it is certainly one of `others` and not `own`. */
export function languageLeftIn(
  prose: string,
  own: SiteLanguage,
  others: readonly SiteLanguage[],
): SiteLanguage | undefined {
  const words = firstWords(prose, wordsOnlyIn(own, others));
  return others.find((language) => isProseIn(language, words, own, OF_A_PARAGRAPH));
}

/** Whether the prose of a text, its sentences in lists included, is in another language than its own. */
export function isTextIn(language: SiteLanguage, tokens: readonly Token[], own: SiteLanguage): boolean {
  const words: string[] = [];
  for (const paragraph of proseOf(tokens, true)) {
    const prose = proseIn(paragraph, MOST_WORDS_OF_A_TEXT * CHARACTERS_A_WORD);
    if (!isReference(paragraph)) words.push(...(prose.match(WORD) ?? []));
    if (words.length >= MOST_WORDS_OF_A_TEXT) break;
  }
  return isProseIn(language, words, own, OF_A_COPY);
}

function isProseIn(
  language: SiteLanguage,
  words: readonly string[],
  own: SiteLanguage,
  least: Evidence,
): boolean {
  if (words.length < least.words) return false;
  const [foreignWords, nativeWords] = [wordsOnlyIn(language, [own]), wordsOnlyIn(own, [language])];
  const foreign = words.filter((word) => foreignWords.has(word));
  const native = words.filter((word) => nativeWords.has(word));
  const enough = Math.max(least.foreign, FOREIGN_SHARE * words.length, OUTWEIGHS * native.length);
  return foreign.length >= enough && new Set(foreign).size >= least.kinds;
}

const WORD = /\p{L}+/gu;

/** See `wordsOnlyIn`: a journal has few languages, and each is compared for every paragraph. */
const onlyIn = new Map<string, ReadonlySet<string>>();

/** The function words of a language that none of the others has: "la" is no sign of French if Spanish has it too. */
function wordsOnlyIn(language: SiteLanguage, others: readonly SiteLanguage[]): ReadonlySet<string> {
  const key = [language, ...others].join(' ');
  const known = onlyIn.get(key);
  if (known) return known;
  const shared = others.map((other) => conventionsOf(other).functionWords);
  const words = [...conventionsOf(language).functionWords].filter(
    (word) => !shared.some((set) => set.has(word)),
  );
  const made = new Set(words);
  onlyIn.set(key, made);
  return made;
}

/**
 * The first words of some prose. Stops with none once its own language is certain, nearly always after a few words.
 */
function firstWords(text: string, own: ReadonlySet<string>): readonly string[] {
  const words: string[] = [];
  let ownCount = 0;
  for (const word of HALVES.test(text) ? (text.match(WORD) ?? []) : wordsOf(text)) {
    words.push(word);
    if (own.has(word)) ownCount += 1;
    if (ownCount > MOST_OWN) return [];
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** A pattern for characters can read those that are written as two, and a table of code units cannot. */
const HALVES = /[\ud800-\udfff]/;

/** What `WORD` finds in a text without such characters, in a sixth of the time. */
function* wordsOf(text: string): Iterable<string> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text.charCodeAt(at))) continue;
    if (at > start) yield text.slice(start, at);
    start = at + 1;
  }
}

/** By UTF-16 code unit, filled on demand: 1 for a letter, 2 for anything else. */
const kinds = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

/**
 * How the search divides texts into words and compares them. The build uses it for the word index and the browser for
 * what readers type, so that both agree.
 */

/** A word in a text. */
export interface FoundWord {
  /** Position in the text: of the first character, and after the last one. */
  readonly start: number;
  readonly end: number;
  /** The keys under which the word index has it. */
  readonly keys: readonly string[];
  /** "co-operate" as a whole; its two parts are words too. */
  readonly compound: boolean;
}

/** Begins the key of a compound ("-cooperate"), which is found as a whole, and not by its beginning. */
const WHOLE = '-';

/** Longest compound in the index. Longer ones are addresses. */
const LONGEST = 40;

/** Letters and numbers, with marks, invisible characters and apostrophes inside. */
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*`;
const SIMPLE = `${LETTERS}(?:['’ʼ]${LETTERS})*`;
const BETWEEN = '[-‐‑./,:@&+_]';
const JOINED = `${SIMPLE}(?:${BETWEEN}${SIMPLE})*`;

const EVERY_JOINED = new RegExp(JOINED, 'gu');
const JOINER = new RegExp(BETWEEN);
const EVERY_SIMPLE = new RegExp(SIMPLE, 'gu');

const APOSTROPHE = /['’ʼ]/;

/** Shortest word after an apostrophe that is a word of its own: "Artagnan" in "d’Artagnan". */
const AFTER_APOSTROPHE = 3;

/**
 * Letters that are written without their accent, or as two, where a keyboard does not have them, and do not decompose. In
 * Arabic script: letters that look the same or are written one for the other, and the stroke that only makes a word longer.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ـ: '',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

const PLAIN = /^[a-z\d]+$/;

/** A word as it is compared: in small letters, without accents and punctuation. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  // Most words are plain already, and this is called for every word of every text.
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþıـٱىیک]/g, (letter) => WRITTEN[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text, in its order. A compound comes before its parts. */
export function wordsOf(text: string): readonly FoundWord[] {
  return [...text.matchAll(EVERY_JOINED)].flatMap(({ 0: joined, index }) => {
    const end = index + joined.length;
    if (!JOINER.test(joined)) return { start: index, end, keys: simpleKeys(joined), compound: false };
    const parts = [...joined.matchAll(EVERY_SIMPLE)].map((part) => ({
      start: index + part.index,
      end: index + part.index + part[0].length,
      keys: simpleKeys(part[0]),
      compound: false,
    }));
    if (joined.length > LONGEST) return parts;
    return [{ start: index, end, keys: [wholeKey(joined)], compound: true }, ...parts];
  });
}

/** The key of a compound. */
export function wholeKey(word: string): string {
  return WHOLE + plainWord(word);
}

/** Whether a key is that of a compound. */
export function isWholeKey(key: string): boolean {
  return key.startsWith(WHOLE);
}

function simpleKeys(word: string): readonly string[] {
  const whole = plainWord(word);
  if (!APOSTROPHE.test(word)) return [whole];
  const [, ...after] = word.split(APOSTROPHE);
  return [whole, ...after.map(plainWord).filter((part) => part.length >= AFTER_APOSTROPHE)];
}

import { plainOf, type SetText } from './set-text.ts';

/** The direction in which a text is written. */
export type Written = 'ltr' | 'rtl';

/** The value of an attribute `dir`. */
export type Direction = Written | 'auto';

/** A letter of Hebrew, Arabic or another script that is written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}](?<=\p{L})/u;

/**
 * The same characters and halves of characters, without the question whether they are letters: the pattern above takes
 * twenty times as long, and nearly no text has any of them.
 */
const PERHAPS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/;

export function hasRightToLeft(text: string): boolean {
  return PERHAPS_RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(text);
}

/** How many letters a text has, how many of them are written from right to left, and the direction of the first. */
export interface LetterCount {
  readonly letters: number;
  readonly rightToLeft: number;
  readonly first: Written | undefined;
}

export function countLetters(text: string): LetterCount {
  const letters = text.match(/\p{L}/gu) ?? [];
  const [first] = letters;
  return {
    letters: letters.length,
    rightToLeft: hasRightToLeft(text) ? letters.filter(hasRightToLeft).length : 0,
    first: first === undefined ? undefined : hasRightToLeft(first) ? 'rtl' : 'ltr',
  };
}

/** The direction of most letters. Undefined if there are no letters. */
export function mainDirection({ letters, rightToLeft }: LetterCount): Written | undefined {
  return letters === 0 ? undefined : rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}

/** The `dir` with which browsers set a text in its main direction. With `auto`, they look at the first letter. */
export function attributeFor({ first }: LetterCount, main: Written): Direction {
  return first === main ? 'auto' : main;
}

/**
 * The `dir` of words within a line, such as a name in a list: with it, they do not change the order of what is beside
 * them. Undefined if all their letters are written from left to right, as on most pages.
 */
export function inlineDirection(text: SetText): 'auto' | undefined {
  return hasRightToLeft(plainOf(text)) ? 'auto' : undefined;
}

/**
 * The `dir` of a block, such as a title. A block in which most letters are written from right to left is set so, even
 * if it begins with another script, and an English sentence that begins with an Arabic word is not.
 */
export function blockDirection(text: SetText): Direction | undefined {
  const plain = plainOf(text);
  if (!hasRightToLeft(plain)) return undefined;
  const count = countLetters(plain);
  return mainDirection(count) === 'rtl' ? attributeFor(count, 'rtl') : undefined;
}

/** The `dir` of a block that contains an element with an `inlineDirection`, into which `auto` would not look. */
export function outerDirection(text: SetText): Written | undefined {
  return blockDirection(text) && 'rtl';
}

/** A part of a line: words of a script that is written from right to left, or what is between them. */
interface PartOfLine {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/**
 * Divides a line of names and titles, such as a citation, so that each one in another script can be isolated: otherwise
 * the signs between two of them would turn their order around.
 */
export function partsOfLine(text: string): readonly PartOfLine[] {
  if (!hasRightToLeft(text)) return [{ text, isRightToLeft: false }];
  const parts: PartOfLine[] = [];
  for (const piece of text.split(/(\s+|[,.;:()[\]&«»“”"،؛]+)/)) {
    const [blank, before] = [parts.at(-1), parts.at(-2)];
    const isRightToLeft = hasRightToLeft(piece);
    if (isRightToLeft && before?.isRightToLeft && blank?.text.trim() === '') {
      parts.splice(-2, 2, { text: before.text + blank.text + piece, isRightToLeft });
    } else if (piece !== '') parts.push({ text: piece, isRightToLeft });
  }
  return parts;
}

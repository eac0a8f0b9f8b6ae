/** So many letters and digits of a block tell whether another one begins in the same way. */
const BEGINNING = 24;

/**
 * Whether so large a share of a text's words may be in blocks that another text has as well. Takes a thirtieth of the time that
 * it takes to compare them, and is false for nearly all translations.
 * @param share more than 0
 */
export function mayBeCopy(text: string, other: string, share: number): boolean {
  const known = new Set(rawBlocksOf(other).map(beginningOf));
  const shared: string[] = [];
  const own: string[] = [];
  for (const block of rawBlocksOf(text)) (known.has(beginningOf(block)) ? shared : own).push(block);
  if (shared.length === 0) return false;
  // At most so many words are copied.
  const copied = shared.reduce((sum, block) => sum + wordsIn(block).most, 0);
  let others = 0;
  for (const block of own) {
    others += wordsIn(block).least;
    if (copied < share * (copied + others)) return false;
  }
  return true;
}

/** The blocks of a text as they are written. */
export function rawBlocksOf(markdown: string): readonly string[] {
  return markdown.split(/\n[ \t]*\n/);
}

/**
 * A number made of the first letters and digits of ASCII in a block. Blocks that differ only in blanks, quotation marks, dashes and
 * invisible characters have the same; others may have it too.
 */
function beginningOf(block: string): number {
  let [sign, letters] = [0, 0];
  for (let at = 0; at < block.length && letters < BEGINNING; at++) {
    const code = block.charCodeAt(at);
    // A letter with an accent is left out, because it may also be written as one character, which is not of ASCII.
    if (!isLetter(code) || isMark(block.charCodeAt(at + 1))) continue;
    sign = (Math.imul(sign, 31) + code) | 0;
    letters += 1;
  }
  return sign;
}

/** A block has at least so many words, and at most so many. */
function wordsIn(block: string): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 1];
  let isInWord = false;
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    if (isLetter(code)) {
      if (!isInWord) least += 1;
      isInWord = true;
    } else if (code === 32 || (code >= 9 && code <= 13)) {
      isInWord = false;
      most += 1;
    } else if (code >= 0x80) most += 1;
  }
  return { least, most };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** An accent, or another mark for the letter before it. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

import { inLines, plainOf, type SetText } from '../model/set-text.ts';

/** The end of a sentence, if what is before it is not an abbreviation. */
const END = /[.!?…]["'”’»)\]]?\s(?=[\p{Lu}\p{Lo}\p{N}¿¡"'“‘«([])/gu;

/** Shorter sentences ("Why?") say too little by themselves. */
const FEWEST_LETTERS = 25;

/** Words with a full stop that ends no sentence, beside initials ("J. Doe") and those with several ("U.S."). */
const ABBREVIATIONS = new Set(
  'dr dra mr mrs ms st prof sr sra srta mtra mtro lic no núm vol art cap pp cf vs ca'.split(' '),
);

/** The first sentence of a text with its italics, or all of it if it has only one. */
export function firstSentence(text: SetText): SetText {
  const plain = plainOf(text);
  for (const match of plain.matchAll(END)) {
    const end = match.index + match[0].trimEnd().length;
    if (end < FEWEST_LETTERS || (match[0].startsWith('.') && isAbbreviated(plain, match.index))) continue;
    return inLines(text, [plain.slice(0, end)])[0] ?? text;
  }
  return text;
}

function isAbbreviated(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 12), at)
      .split(/[\s("“«]/)
      .at(-1) ?? '';
  return word.length === 1 || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase());
}

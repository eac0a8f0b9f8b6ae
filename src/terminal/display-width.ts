/** What terminals show two columns wide (UAX #11: W and F), as far as scripts and emoji tell. */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;

/** Marks and joiners by themselves take no room. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** Letters, digits and signs of English: each is a character by itself. */
const ASCII = /^[\t\x20-\x7e]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as a reader counts them: an accent belongs to its letter. */
export function graphemesOf(text: string): readonly string[] {
  // A thousand characters take the segmenter a millisecond, and an archive may have ten thousand problems.
  if (ASCII.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The columns of a terminal that one character, as a reader counts them, takes. */
export function columnsOf(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return ZERO.test(grapheme) ? 0 : 1;
}

/** The columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0);
}

/** A text with as many blanks behind it as it needs to take so many columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/**
 * Characters that terminals show two columns wide (UAX #11, values W and F), approximated by script and emoji
 * properties.
 */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;

/** Combining marks and format characters take no column. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** Letters and signs of Latin, Greek and Cyrillic, and tabs: every UTF-16 unit is one grapheme, and no unit joins two. */
const SIMPLE =
  /^[\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\ufffd]*$/;

/** Made when it is needed: that takes longer than most of what a check does if nothing has changed. */
let segmenter: Intl.Segmenter | undefined;

/** The grapheme clusters of a text: a letter with its combining accents is one. */
export function graphemesOf(text: string): readonly string[] {
  // The segmenter needs about a millisecond for 1,000 characters, and a file may have 10,000 problems.
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The number of terminal columns that one grapheme cluster takes. */
export function columnsOf(grapheme: string): number {
  // Of printable ASCII this is known without the properties of Unicode, which take most of the time of a line.
  if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1;
  if (WIDE.test(grapheme)) return 2;
  return ZERO.test(grapheme) ? 0 : 1;
}

/** The number of terminal columns that a text takes. */
export function displayWidth(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0);
}

/** Pads a text with spaces to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

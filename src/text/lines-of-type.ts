/*
 * Breaks and cuts lines in drawings (debate maps and share pictures), where no browser does it. The width of a line
 * depends on the typeface, so the caller decides whether a line fits.
 */

/** Whether a line fits into the available width. */
type Fits = (line: string) => boolean;

/**
 * Fills each line with as many words as fit. A word that is too wide gets a line of its own. Each word includes the
 * space after it, so the lines joined together equal the words joined together.
 */
export function fillLines(words: readonly string[], fits: Fits): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line === '' || fits(line + word)) line += word;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Cuts a line to as many characters as fit together with the "…" at its end. */
export function cutLine(line: string, fits: Fits): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/*
 * Lines of type for drawings, which no browser breaks: debate maps and share pictures. How wide a line is depends on the face,
 * so whoever draws says whether a line fits.
 */

/** Whether a line fits into its room. */
type Fits = (line: string) => boolean;

/**
 * As many words to a line as fit; a word that fits into no line has one of its own. The lines in a row are the words in a row:
 * each word brings along the space behind it.
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

/** As many letters of a line as fit together with the "…" that ends them. */
export function cutLine(line: string, fits: Fits): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

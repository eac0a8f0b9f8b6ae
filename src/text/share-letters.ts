/** The characters that the typefaces of share pictures have, as code points. A test compares them with the font files. */
const DRAWN: readonly (readonly [first: number, last: number])[] = (
  '20-7e a0-17f 18f 191-192 19d 1a0-1a1 1af-1b0 1c4-1dc 1e6-1e7 1ea-1eb 1fa-21b 22a-22d 230-233 237 259 272 2b9-2ba 2bc ' +
  '2c6-2c7 2c9 2da 2dc-2dd 300-301 303-304 308-309 323 600-6ff 750-77f 870-88e 890-891 898-8e1 8e3-8ff 1e80-1e85 1e9e ' +
  '1ea0-1ef9 2009 2010 2013-2014 2018-201a 201c-201e 2020 2022 2026 2032-2033 2039-203a 2044 204f 20a1 20a3-20a4 20a6-20a7 ' +
  '20a9 20ab-20ad 20b1-20b2 20b5 20b9-20ba 20bc-20bd 2113 2122 2191 2193 2212 2215 2e41 fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf ' +
  'fdf0-fdff fe70-fe74 fe76-fefc 10efd-10eff 200c-200d'
)
  .split(' ')
  .map((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** The visible characters of a text that a share picture cannot show, each once. */
export function undrawnIn(text: string): readonly string[] {
  return [
    ...new Set([...text.normalize('NFC')].filter((letter) => !isDrawn(letter) && !isInvisible(letter))),
  ];
}

/** The text of a share picture: without signs such as emoji, and empty if a letter or digit is missing. */
export function drawnText(text: string): string {
  const letters = [...text.normalize('NFC')];
  if (letters.some((letter) => !isDrawn(letter) && /[\p{L}\p{N}\p{M}]/u.test(letter) && !isInvisible(letter)))
    return '';
  return letters.filter(isDrawn).join('').replace(/\s+/g, ' ').trim();
}

function isDrawn(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return DRAWN.some(([first, last]) => first <= code && code <= last) || /\s/.test(letter);
}

/** Whether a character shows nothing by itself, such as one that joins two emoji. */
function isInvisible(letter: string): boolean {
  return /^(?:\p{Default_Ignorable_Code_Point}|\p{C}|\u20e3)$/u.test(letter);
}

/** Widths of the letters of Archivo Narrow in its boldest weight, rounded up, in hundredths of the font size. */
const WIDTHS: Readonly<Record<number, string>> = {
  20: ' \u00a0',
  24: 'jl‘’,./I\\i|·',
  28: '!:;[]ft()-¡',
  32: '*r{}',
  38: '"“”',
  44: 'zJcksvxy',
  48: "0123456789#$^_ae«»–¶+<=>~'",
  52: '?Lbdghnopqu¿FTZß',
  58: 'EPSVXY&ABK',
  64: 'CDHNRUGOQ',
  72: 'wMm',
  84: '%æWœ@—…',
};

/** Width of letters that are not in the table, such as those of other scripts: 1 em. */
const UNKNOWN = 100;

/** Fallback fonts are as wide as Archivo Narrow on average, but single letters differ. */
const ALLOWANCE = 1.04;

/** Cache of widths by letter, filled with the table. Accented letters are added when first measured. */
const widths = new Map<string, number>(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** The width of a letter without its accents, which do not widen it. */
function widthOfLetter(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  let width = 0;
  for (const part of letter.normalize('NFD').replace(/\p{M}/gu, '')) width += widths.get(part) ?? UNKNOWN;
  widths.set(letter, width);
  return width;
}

/** Upper limit, in units, for the width of a line in Archivo Narrow at a font size of `size` units. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOfLetter(letter);
  return (hundredths / 100) * size * ALLOWANCE;
}

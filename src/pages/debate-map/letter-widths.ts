/** Widths of the letters of Archivo Narrow at its boldest, rounded up, in hundredths of the size of the type. */
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

/** Width of letters that the table does not know, as those of other scripts: a full square. */
const UNKNOWN = 100;

/** The fonts that stand in for Archivo Narrow are as wide on average, but not letter by letter. */
const ALLOWANCE = 1.04;

/** Widths of the letters that were asked for, those with accents among them. */
const widths = new Map<string, number>(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** Accents add nothing to a letter's width. */
function widthOfLetter(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  let width = 0;
  for (const part of letter.normalize('NFD').replace(/\p{M}/gu, '')) width += widths.get(part) ?? UNKNOWN;
  widths.set(letter, width);
  return width;
}

/** How wide a line is at most, in units, where its type is set in Archivo Narrow at `size` units. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOfLetter(letter);
  return (hundredths / 100) * size * ALLOWANCE;
}

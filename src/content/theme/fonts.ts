import type { NamedFont } from './font-file.ts';
import type { Declaration } from './parse-css.ts';
import { familiesIn, isGeneric, readValue } from './read-value.ts';

/** The letters of a part of a family, by the names that Fontsource and Google Fonts give such files. */
const LETTERS: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+1EA0-1EF9, U+20AB',
  greek: 'U+0370-03FF, U+1F00-1FFF',
  cyrillic: 'U+0301, U+0400-052F, U+1C80-1C88, U+2DE0-2DFF, U+A640-A69F',
  arabic: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC',
  hebrew: 'U+0590-05FF, U+200C-2010, U+20AA, U+25CC, U+FB1D-FB4F',
};

const NAME = new RegExp(
  `^(?:-(${Object.keys(LETTERS).join('|')}))?(?:-([1-9]00|wght))?(?:-(normal|italic))?$`,
);

/** The families that face properties name, in the order of the file. Those of browsers are not among them. */
export function familiesNamed(declarations: readonly Declaration[]): readonly string[] {
  const named = declarations
    .filter(({ name, value }) => name.endsWith('-face') && readValue('face', value) !== undefined)
    .flatMap(({ value }) => familiesIn(value) ?? []);
  return [...new Set(named)].filter((family) => !isGeneric(family));
}

/**
 * What the name of a file in `fonts/` says: `eb-garamond-latin-wght-italic.woff2` are the Latin letters of "EB Garamond",
 * variable, in italics. Letters, weight and style may be missing: then it is a whole family's regular weight, upright.
 * Undefined if no family of this name is wanted.
 */
export function fontNamed(path: string, families: readonly string[]): NamedFont | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.woff2$/, '');
  for (const family of families) {
    const slug = fileNameOf(family);
    if (!file.startsWith(slug)) continue;
    const [all, letters, weight = '400', style] = NAME.exec(file.slice(slug.length)) ?? [];
    if (all === undefined) continue;
    const range = letters === undefined ? undefined : LETTERS[letters];
    return {
      path,
      family,
      ...(range !== undefined && { letters: range }),
      isLatin: letters === undefined || letters === 'latin',
      weight: weight === 'wght' ? '100 900' : weight,
      isItalic: style === 'italic',
    };
  }
  return undefined;
}

/** The beginning of the names of a family's files: `eb-garamond` for "EB Garamond". */
export function fileNameOf(family: string): string {
  return family
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The name under which a font file is published. */
export function publishedName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

import type { Report } from '../../problems/problem.ts';
import {
  damagedFont,
  heavyFont,
  unusableFont,
  unusedFont,
} from '../../problems/rules/theme/unusable-font.ts';
import type { ThemeFile } from '../../sources/theme-folder.ts';
import type { FontFile } from './font-file.ts';
import { familiesNamed, fontNamed, publishedName } from './fonts.ts';
import type { Declaration } from './parse-css.ts';
import { familiesIn } from './read-value.ts';
import type { Theme } from './theme.ts';
import type { Values } from './write-css.ts';

/** In bytes. The program's own text font has 40 kB. */
const MOST_FONT = 100_000;

/** The fonts that the theme uses. */
export function readFonts(
  root: string,
  files: readonly ThemeFile[],
  declarations: readonly Declaration[],
  report: Report,
): readonly FontFile[] {
  const families = familiesNamed(declarations);
  return files.flatMap(({ path, bytes, font }) => {
    if (!path.startsWith('fonts/') || !font) return [];
    const place = { file: `${root}/${path}`, line: 1, column: 1 };
    if (font.kind === 'other') report(unusableFont, place, {});
    else if (font.kind === 'damaged') report(damagedFont, place, {});
    if (font.kind !== 'sound') return [];
    const { measures } = font;
    const named = fontNamed(path, families);
    if (!named) report(unusedFont, place, { families });
    else if (bytes > MOST_FONT) report(heavyFont, place, { bytes, most: MOST_FONT });
    return named ? [{ ...named, measures }] : [];
  });
}

/** The files of a face that nearly every page needs: its Latin letters, upright. Undefined if the theme does not set the face. */
export function firstFontsOf(
  face: string | undefined,
  fonts: readonly FontFile[],
): readonly string[] | undefined {
  if (face === undefined) return undefined;
  const [first] = familiesIn(face) ?? [];
  const upright = fonts.filter(({ family, isItalic, isLatin }) => family === first && !isItalic && isLatin);
  return upright.slice(0, 1).map(({ path }) => publishedName(path));
}

export function titleFontOf({ light }: Values, fonts: readonly FontFile[]): Theme['shareFont'] {
  const [first] = familiesIn(light.get('title-face') ?? '') ?? [];
  const font = fonts.find(({ family, isItalic, isLatin }) => family === first && !isItalic && isLatin);
  if (!font) return undefined;
  const isVariable = font.weight.includes(' ');
  return { path: font.path, ...(isVariable && { weight: Number(light.get('title-weight') ?? 700) }) };
}

/** All files of the first family that a face names. */
export function filesOfFace(face: string | undefined, fonts: readonly FontFile[]): readonly FontFile[] {
  const [first] = face === undefined ? [] : (familiesIn(face) ?? []);
  return fonts.filter(({ family }) => family === first);
}

export function titlesOf({ light }: Values): Theme['titles'] {
  const scale = Number(light.get('title-scale') ?? 1);
  return { weight: Number(light.get('title-weight') ?? 700), case: light.get('title-case') ?? 'none', scale };
}

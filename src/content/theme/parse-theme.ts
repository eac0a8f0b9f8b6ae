import { LineCounter } from 'yaml';
import type { PropertyName } from '../../languages/words/fields/theme-words.ts';
import type { Place, Report } from '../../problems/problem.ts';
import { notUtf8 } from '../../problems/rules/files/not-utf8.ts';
import { foreignCss } from '../../problems/rules/theme/foreign-css.ts';
import { lowContrast } from '../../problems/rules/theme/low-contrast.ts';
import { unknownProperty } from '../../problems/rules/theme/unknown-property.ts';
import { absentFont } from '../../problems/rules/theme/unusable-font.ts';
import { noThemeFolder, unusedThemeFile } from '../../problems/rules/theme/unused-theme-file.ts';
import { wrongProperty } from '../../problems/rules/theme/wrong-property.ts';
import { suggest } from '../../schema/suggest.ts';
import { MOST_TEXT, type ThemeFile, type ThemeFolder } from '../../sources/theme-folder.ts';
import { ENOUGH_CONTRAST, lowContrasts } from './contrast.ts';
import { fileNameOf, fontNamed, publishedName } from './fonts.ts';
import { type Declaration, parseCss } from './parse-css.ts';
import { PROPERTIES, PROPERTY_NAMES, propertyNamed } from './properties.ts';
import { filesOfFace, firstFontsOf, readFonts, titleFontOf, titlesOf } from './read-fonts.ts';
import { EXAMPLES, familiesIn, isGeneric, readValue } from './read-value.ts';
import { readWordmark, WORDMARKS } from './read-wordmark.ts';
import { type Colours, SCHEMES, type Scheme, type Theme, type ThemeCopy } from './theme.ts';
import { type Values, writeCss } from './write-css.ts';

const CSS = 'theme.css';

/** Reads a theme and reports what is wrong with it. If something is, the theme is what is left without it. */
export function parseTheme({ root, files, instead }: ThemeFolder, report: Report): Theme {
  if (instead) report(noThemeFolder, { file: root, line: 1, column: 1 }, { kind: instead });
  const byPath = new Map(files.map((file) => [file.path, file]));
  const css = textOf(root, byPath.get(CSS), report);
  const place = placesIn(`${root}/${CSS}`, css ?? '');
  const declarations = css === undefined ? [] : readDeclarations(css, place, report);
  const values = valuesOf(declarations);
  const colours = { light: coloursOf('light', values), dark: coloursOf('dark', values) };
  if (css !== undefined) reportContrast(declarations, colours, place, report);
  const fonts = readFonts(root, files, declarations, report);
  reportAbsentFamilies(declarations, files, place, report);
  const wordmark = readWordmark(root, byPath, colours, report);
  const copies = files.flatMap(({ path }): readonly ThemeCopy[] =>
    path.startsWith('public/') ? [{ path, address: path.slice('public'.length) }] : [],
  );
  reportUnused(root, files, report);
  const first = (name: PropertyName) => firstFontsOf(values.light.get(name), fonts);
  const [text, titles] = [first('text-face'), first('title-face') ?? first('label-face')];
  const shareFont = titleFontOf(values, fonts);
  const facesOf = (name: PropertyName) => filesOfFace(values.light.get(name), fonts);
  return {
    root,
    css: declarations.length === 0 ? '' : writeCss(values, fonts),
    colours,
    ...(wordmark && { wordmark }),
    firstFonts: { ...(text && { text }), ...(titles && { titles }) },
    ...(shareFont && { shareFont }),
    faces: { text: facesOf('text-face'), title: facesOf('title-face'), label: facesOf('label-face') },
    titles: titlesOf(values),
    copies: [
      ...copies,
      ...fonts.map(({ path }) => ({ path, address: `/assets/theme/${publishedName(path)}` })),
    ],
  };
}

function textOf(root: string, file: ThemeFile | undefined, report: Report): string | undefined {
  const place = { file: `${root}/${file?.path}`, line: 1, column: 1 };
  if (file && file.bytes > MOST_TEXT) report(foreignCss, place, { kind: 'too-large', found: '' });
  else if (file && file.text === undefined) report(notUtf8, place, { reading: undefined });
  return file?.text;
}

/** The declarations that can be used. The others are reported. */
function readDeclarations(css: string, place: PlaceOf, report: Report): readonly Declaration[] {
  const { declarations, foreign } = parseCss(css);
  for (const { at, kind, found } of foreign) report(foreignCss, place(at), { kind, found });
  const known = PROPERTY_NAMES.map((name) => `--${name}`);
  const seen = new Set<string>();
  return declarations.filter(({ name, value, scheme, at, valueAt }) => {
    const property = `--${name}`;
    const named = propertyNamed(name);
    if (!named) {
      report(unknownProperty, place(at), { property, suggestion: suggest(property, known), known });
      return false;
    }
    const { kind } = PROPERTIES[named];
    const inDark = scheme === 'dark' && kind !== 'colour';
    if (seen.has(`${scheme} ${name}`)) report(foreignCss, place(at), { kind: 'repeated', found: property });
    seen.add(`${scheme} ${name}`);
    const isRight = !inDark && readValue(kind, value) !== undefined;
    if (!isRight)
      report(wrongProperty, place(valueAt), { property, value, kind, example: EXAMPLES[kind], inDark });
    return isRight;
  });
}

/** From an offset in theme.css, in UTF-16 code units, to its place. */
type PlaceOf = (offset: number) => Place;

function placesIn(file: string, text: string): PlaceOf {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
}

function valuesOf(declarations: readonly Declaration[]): Values {
  const values = { light: new Map<PropertyName, string>(), dark: new Map<PropertyName, string>() };
  for (const { scheme, name, value } of declarations) {
    const named = propertyNamed(name);
    const read = named && readValue(PROPERTIES[named].kind, value);
    if (read !== undefined) values[scheme].set(named as PropertyName, read);
  }
  return values;
}

function coloursOf(scheme: Scheme, values: Values): Colours {
  return new Map(
    PROPERTY_NAMES.flatMap((name) => {
      const { kind, light, dark = light } = PROPERTIES[name];
      if (kind !== 'colour') return [];
      return [[name, values[scheme].get(name) ?? (scheme === 'light' ? light : dark)]];
    }),
  );
}

/** Reports a pair at the colour that the theme sets; if it sets both, at that of the words. */
function reportContrast(
  declarations: readonly Declaration[],
  colours: Theme['colours'],
  place: PlaceOf,
  report: Report,
): void {
  for (const scheme of SCHEMES) {
    const written = (name: string) =>
      declarations.findLast((each) => each.scheme === scheme && each.name === name);
    for (const { front, ground, ratio } of lowContrasts(colours[scheme])) {
      const at = (written(front) ?? written(ground))?.valueAt ?? 0;
      const [one = '', other = ''] = [front, ground].map((name) => colours[scheme].get(name));
      report(lowContrast, place(at), {
        front: `--${front}`,
        ground: `--${ground}`,
        ...{ colours: [one, other], scheme, ratio, needed: ENOUGH_CONTRAST },
      });
    }
  }
}

/** Reports faces whose first family has no file in the theme, and is neither one of the program's nor of every browser. */
function reportAbsentFamilies(
  declarations: readonly Declaration[],
  files: readonly ThemeFile[],
  place: PlaceOf,
  report: Report,
): void {
  const faces = Object.values(PROPERTIES).filter(({ kind }) => kind === 'face');
  const own = new Set(faces.flatMap(({ light }) => familiesIn(light) ?? []));
  for (const { name, value, valueAt } of declarations) {
    const named = propertyNamed(name);
    if (!named || PROPERTIES[named].kind !== 'face') continue;
    const [family = ''] = familiesIn(value) ?? [];
    const hasFile = files.some(({ path, font }) => font && fontNamed(path, [family]));
    if (!hasFile && !own.has(family) && !isGeneric(family))
      report(absentFont, place(valueAt), { family, file: `${fileNameOf(family)}-latin-wght-normal.woff2` });
  }
}

function reportUnused(root: string, files: readonly ThemeFile[], report: Report): void {
  const isUsed = (path: string) =>
    path === CSS ||
    Object.values(WORDMARKS).includes(path) ||
    path.startsWith('public/') ||
    (path.startsWith('fonts/') && /\.(?:woff2|txt|md)$|^fonts\/[A-Z]+$/.test(path)) ||
    /^(?:README|LICENSE|OFL)(?:\.\w+)?$/.test(path);
  for (const { path } of files)
    if (!isUsed(path)) report(unusedThemeFile, { file: `${root}/${path}`, line: 1, column: 1 }, {});
}

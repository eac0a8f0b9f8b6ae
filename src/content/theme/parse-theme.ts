import { LineCounter } from 'yaml';
import type { PropertyName } from '../../languages/words/fields/theme-words.ts';
import type { Place, Report } from '../../problems/problem.ts';
import { notUtf8 } from '../../problems/rules/files/not-utf8.ts';
import { foreignCss } from '../../problems/rules/theme/foreign-css.ts';
import { lowContrast } from '../../problems/rules/theme/low-contrast.ts';
import { unknownProperty } from '../../problems/rules/theme/unknown-property.ts';
import { unsafeWordmark } from '../../problems/rules/theme/unsafe-wordmark.ts';
import { heavyFont, unusableFont, unusedFont } from '../../problems/rules/theme/unusable-font.ts';
import { noThemeFolder, unusedThemeFile } from '../../problems/rules/theme/unused-theme-file.ts';
import { wrongProperty } from '../../problems/rules/theme/wrong-property.ts';
import { suggest } from '../../schema/suggest.ts';
import { MOST_TEXT, type ThemeFile, type ThemeFolder } from '../../sources/theme-folder.ts';
import { ENOUGH_CONTRAST, lowContrasts } from './contrast.ts';
import type { FontFile } from './font-file.ts';
import { familiesNamed, fontFileOf } from './fonts.ts';
import { type Declaration, parseCss } from './parse-css.ts';
import { PROPERTIES, PROPERTY_NAMES, propertyNamed } from './properties.ts';
import { EXAMPLES, familiesIn, readValue } from './read-value.ts';
import { type Colours, SCHEMES, type Scheme, type Theme, type ThemeCopy, type Wordmark } from './theme.ts';
import { drawWordmark, MOST_WORDMARK } from './wordmark.ts';
import { type Values, writeCss } from './write-css.ts';

/** In bytes. The program's own text font has 40 kB. */
const MOST_FONT = 100_000;

const CSS = 'theme.css';
const WORDMARKS: Readonly<Record<Scheme, string>> = { light: 'wordmark.svg', dark: 'wordmark-dark.svg' };

/** Reads a theme and reports what is wrong with it. If something is, the theme is what is left without it. */
export function parseTheme({ root, files, instead }: ThemeFolder, report: Report): Theme {
  if (instead) report(noThemeFolder, { file: root, line: 1, column: 1 }, { kind: instead });
  const byPath = new Map(files.map((file) => [file.path, file]));
  const css = textOf(root, byPath.get(CSS), report);
  const declarations = css === undefined ? [] : readDeclarations(root, css, report);
  const values = valuesOf(declarations);
  const colours = { light: coloursOf('light', values), dark: coloursOf('dark', values) };
  if (css !== undefined) reportContrast(root, css, declarations, colours, report);
  const fonts = readFonts(root, files, familiesNamed(declarations), report);
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
    copies: [...copies, ...fonts.map(({ path }) => ({ path, address: `/assets/theme/${nameOf(path)}` }))],
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function textOf(root: string, file: ThemeFile | undefined, report: Report): string | undefined {
  const place = { file: `${root}/${file?.path}`, line: 1, column: 1 };
  if (file && file.bytes > MOST_TEXT) report(foreignCss, place, { kind: 'too-large', found: '' });
  else if (file && file.text === undefined) report(notUtf8, place, { reading: undefined });
  return file?.text;
}

/** The declarations that can be used. The others are reported. */
function readDeclarations(root: string, css: string, report: Report): readonly Declaration[] {
  const place = placesIn(`${root}/${CSS}`, css);
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

/** A function from offsets in a text to places. */
function placesIn(file: string, text: string): (offset: number) => Place {
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
  root: string,
  css: string,
  declarations: readonly Declaration[],
  colours: Theme['colours'],
  report: Report,
): void {
  const place = placesIn(`${root}/${CSS}`, css);
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

/** The fonts that the theme uses. */
function readFonts(
  root: string,
  files: readonly ThemeFile[],
  families: readonly string[],
  report: Report,
): readonly FontFile[] {
  return files
    .filter(({ path }) => path.startsWith('fonts/') && path.endsWith('.woff2'))
    .flatMap(({ path, bytes, signature }) => {
      const place = { file: `${root}/${path}`, line: 1, column: 1 };
      const font = fontFileOf(path, families);
      if (signature !== 'wOF2') report(unusableFont, place, {});
      else if (!font) report(unusedFont, place, { families });
      else if (bytes > MOST_FONT) report(heavyFont, place, { bytes, most: MOST_FONT });
      return font && signature === 'wOF2' ? [font] : [];
    });
}

/** The files of a face that nearly every page needs: its Latin letters, upright. Undefined if the theme does not set the face. */
function firstFontsOf(face: string | undefined, fonts: readonly FontFile[]): readonly string[] | undefined {
  if (face === undefined) return undefined;
  const [first] = familiesIn(face) ?? [];
  const upright = fonts.filter(({ family, isItalic, isLatin }) => family === first && !isItalic && isLatin);
  return upright.slice(0, 1).map(({ path }) => nameOf(path));
}

/** All files of the first family that a face names. */
function filesOfFace(face: string | undefined, fonts: readonly FontFile[]): readonly FontFile[] {
  const [first] = face === undefined ? [] : (familiesIn(face) ?? []);
  return fonts.filter(({ family }) => family === first);
}

function titlesOf({ light }: Values): Theme['titles'] {
  const scale = Number.parseFloat(light.get('title-scale') ?? '100') / 100;
  return { weight: Number(light.get('title-weight') ?? 700), case: light.get('title-case') ?? 'none', scale };
}

function titleFontOf({ light }: Values, fonts: readonly FontFile[]): Theme['shareFont'] {
  const [first] = familiesIn(light.get('title-face') ?? '') ?? [];
  const font = fonts.find(({ family, isItalic, isLatin }) => family === first && !isItalic && isLatin);
  if (!font) return undefined;
  const isVariable = font.weight.includes(' ');
  return { path: font.path, ...(isVariable && { weight: Number(light.get('title-weight') ?? 700) }) };
}

/**
 * The wordmark for both schemes. `currentColor` in it becomes the colour of the text, and `var(--accent)` that colour of the theme.
 * So a drawing that uses them needs no second file for the dark.
 */
function readWordmark(
  root: string,
  files: ReadonlyMap<string, ThemeFile>,
  colours: Theme['colours'],
  report: Report,
): Wordmark | undefined {
  const drawn = SCHEMES.map((scheme) => drawnFrom(root, files.get(WORDMARKS[scheme]), report));
  const [light, dark = light] = drawn;
  if (!light || !dark) return undefined;
  const files_ = { light: coloured(light.svg, colours.light), dark: coloured(dark.svg, colours.dark) };
  return { width: light.width, height: light.height, files: files_ };
}

function drawnFrom(root: string, file: ThemeFile | undefined, report: Report) {
  if (!file) return undefined;
  const path = `${root}/${file.path}`;
  const { text } = file;
  if (text === undefined || file.bytes > MOST_WORDMARK) {
    report(unsafeWordmark, { file: path, line: 1, column: 1 }, { kind: 'too-large', name: '' });
    return undefined;
  }
  const drawn = drawWordmark(text);
  if (drawn.kind === 'sound') return drawn;
  const { line, column, fault } = drawn;
  report(unsafeWordmark, { file: path, line, column }, fault);
  return undefined;
}

/** Pictures have no text colour and no properties of the page, so both are written as colours. */
function coloured(svg: string, colours: Colours): string {
  const ink = colours.get('ink') ?? '#000000';
  return svg
    .replace(/"currentColor"/gi, `"${ink}"`)
    .replace(/"var\(--([\w-]+)\)"/g, (_, name: string) => `"${colours.get(name) ?? ink}"`);
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

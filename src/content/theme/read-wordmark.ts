import type { Report } from '../../problems/problem.ts';
import { unsafeWordmark } from '../../problems/rules/theme/unsafe-wordmark.ts';
import type { ThemeFile } from '../../sources/theme-folder.ts';
import { type Colours, SCHEMES, type Scheme, type Theme, type Wordmark } from './theme.ts';
import { drawWordmark, MOST_WORDMARK } from './wordmark.ts';

export const WORDMARKS: Readonly<Record<Scheme, string>> = {
  light: 'wordmark.svg',
  dark: 'wordmark-dark.svg',
};

/**
 * The wordmark for both schemes. `currentColor` in it becomes the colour of the text, and `var(--accent)` that colour of the theme.
 * So a drawing that uses them needs no second file for the dark.
 */
export function readWordmark(
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

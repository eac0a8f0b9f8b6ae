import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontFile } from '../../content/theme/font-file.ts';
import type { Theme } from '../../content/theme/theme.ts';
import { Cache, cacheFolder } from '../../sources/cache/cache.ts';
import { namedFont } from './name-font.ts';

/** What faces are for: texts, titles, everything else. */
const ROLES = ['text', 'title', 'label'] as const;
type Role = (typeof ROLES)[number];

/** A font file of which faces are cut. */
interface Source {
  readonly file: string;
  /** The weights to be cut of it; undefined if it has only one. */
  readonly weights: readonly (number | undefined)[];
  /** Files whose names differ in this are found one after the other, if a letter is missing. */
  readonly group: string;
}

/** Faces to set PDFs with. */
export interface Faces {
  /** Paths of static, uncompressed font files in the cache. */
  readonly files: readonly string[];
  /** Names of families, the first choice first. */
  readonly families: Readonly<Record<Role, readonly string[]>>;
}

const REGULAR_AND_BOLD = [400, 700];

/** Fontsource's names of the parts of a family. */
const LETTERS = ['latin', 'latin-ext', 'vietnamese'] as const;

function ownSources(family: string): readonly Source[] {
  return LETTERS.flatMap((letters) =>
    ['normal', 'italic'].map((style) => ({
      file: packaged(`@fontsource-variable/${family}/files/${family}-${letters}-wght-${style}.woff2`),
      weights: REGULAR_AND_BOLD,
      group: `${family} ${letters}`,
    })),
  );
}

const ARABIC = 'noto-naskh-arabic';

function packaged(path: string): string {
  return createRequire(import.meta.url).resolve(path);
}

/** The font files of each role: the theme's first, then the program's own, which have the letters that those lack. */
function sourcesOf(theme: Theme | undefined): Readonly<Record<Role, readonly Source[]>> {
  const arabic: Source = {
    file: packaged(`@fontsource-variable/${ARABIC}/files/${ARABIC}-arabic-wght-normal.woff2`),
    weights: REGULAR_AND_BOLD,
    group: ARABIC,
  };
  const weights = [...new Set([...REGULAR_AND_BOLD, theme?.titles.weight ?? 700])];
  const themed = (role: Role) =>
    (theme?.faces[role] ?? []).map((font) => themedSource(theme?.root ?? '', font, weights));
  const [serif, narrow] = [ownSources('faustina'), ownSources('archivo-narrow')];
  return {
    text: [...themed('text'), ...serif, arabic],
    title: [...themed('title'), ...narrow, arabic],
    label: [...themed('label'), ...narrow, arabic],
  };
}

function themedSource(
  root: string,
  { path, family, letters, weight }: FontFile,
  weights: readonly number[],
): Source {
  const isVariable = weight.includes(' ');
  return {
    file: join(root, path),
    weights: isVariable ? weights : [undefined],
    group: `theme ${family} ${letters ?? ''}`,
  };
}

/**
 * Cuts the faces of PDFs, since Typst knows no variable fonts. They are cached, because that takes a second.
 * @param theme the look of the journal
 */
export async function cutFaces(theme: Theme | undefined): Promise<Faces> {
  const sources = sourcesOf(theme);
  const groups = [...new Set(ROLES.flatMap((role) => sources[role].map(({ group }) => group)))];
  const nameOf = (group: string) => `Contrapunto ${groups.indexOf(group) + 1}`;
  const files = new Set<string>();
  for (const source of ROLES.flatMap((role) => sources[role]))
    for (const weight of source.weights) files.add(await cutFace(source.file, weight, nameOf(source.group)));
  const familiesOf = (role: Role) => [...new Set(sources[role].map(({ group }) => nameOf(group)))];
  return {
    files: [...files],
    families: { text: familiesOf('text'), title: familiesOf('title'), label: familiesOf('label') },
  };
}

/** A static font file under a name of ours. */
async function cutFace(file: string, weight: number | undefined, family: string): Promise<string> {
  const bytes = await readFile(file);
  const axes = weight === undefined ? {} : { wght: weight };
  const facts = Buffer.from(JSON.stringify([family, axes]));
  const key = hash('sha256', Buffer.concat([bytes, facts])).slice(0, 32);
  return new Cache(cacheFolder('fonts')).keepOnce(`${key}.ttf`, async () => {
    const { default: subsetFont } = await import('subset-font');
    const options = { targetFormat: 'truetype', variationAxes: axes, keepAllGlyphs: true } as const;
    return namedFont(await subsetFont(bytes, '', options), family);
  });
}

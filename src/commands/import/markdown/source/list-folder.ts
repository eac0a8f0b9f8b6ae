import { type Dirent, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Which generator a folder was made for. */
export type Generator = 'jekyll' | 'hugo' | 'eleventy' | 'unknown';

/** The files of a folder to be imported. All paths are relative to it, with `/`. */
export interface SourceFolder {
  readonly folder: string;
  readonly generator: Generator;
  /** Files that may hold texts, sorted. */
  readonly texts: readonly string[];
  /** All other files, sorted. */
  readonly others: readonly string[];
  /** Folders that hold no texts of the journal, such as templates. */
  readonly skipped: readonly string[];
  /** Symbolic links, which are not followed. */
  readonly links: readonly string[];
}

/** Folders that hold no texts of the journal: of programs, templates, and sites that were built. */
const SKIPPED =
  /^(?:\..*|node_modules|bower_components|_site|vendor|resources|themes|_sass|_layouts|_includes|_plugins|archetypes|layouts|i18n)$/;
/** Texts may be HTML already, as those are that came from another program before. */
const TEXT = /\.(?:md|markdown|mkd|mkdn|mdown)$|(?:^|\/)_(?:posts|drafts)\/.*\.html?$/i;

/**
 * Lists a folder. Symbolic links are not followed, so nothing outside of it is read.
 * @param content the folder that the import writes, which may be inside
 */
export function listFolder(folder: string, content: string): SourceFolder {
  const [files, skipped, links]: [string[], string[], string[]] = [[], [], []];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (join(folder, own) !== content) listOf(entry)?.push(own);
    }
  }
  const texts = files.filter((path) => TEXT.test(path)).sort();
  const others = files.filter((path) => !TEXT.test(path)).sort();
  const generator = generatorOf(texts, new Set([...others, ...skipped]));
  return { folder, generator, texts, others, skipped: skipped.sort(), links: links.sort() };

  function listOf(entry: Dirent): string[] | undefined {
    if (entry.isFile()) return files;
    if (entry.isSymbolicLink()) return links;
    if (!entry.isDirectory()) return undefined;
    return SKIPPED.test(entry.name) ? skipped : waiting;
  }
}

/** Files and folders that only one generator has. */
const SIGNS: readonly (readonly [Generator, RegExp])[] = [
  ['eleventy', /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/],
  ['hugo', /^(?:hugo\.(?:toml|ya?ml|json)|archetypes)$/],
  ['jekyll', /^(?:_config\.(?:ya?ml|toml)|_layouts)$/],
  ['hugo', /^(?:config\.(?:toml|ya?ml|json)|config\/_default\/.*)$/],
];

function generatorOf(texts: readonly string[], others: ReadonlySet<string>): Generator {
  for (const [generator, sign] of SIGNS) if ([...others].some((path) => sign.test(path))) return generator;
  if (texts.some((path) => /(?:^|\/)_posts\//.test(path))) return 'jekyll';
  return texts.some((path) => /^content\//.test(path)) ? 'hugo' : 'unknown';
}

/** Most bytes of a file that is read as a text. */
const LARGEST_TEXT = 10 * 1024 * 1024;

/** The text of a file; undefined if it is too long to be one, or not UTF-8. */
export async function readSourceText(
  { folder }: Pick<SourceFolder, 'folder'>,
  path: string,
): Promise<string | undefined> {
  const bytes = await readBytes(join(folder, path), LARGEST_TEXT);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a file; undefined if there are more than `most`. */
async function readBytes(path: string, most: number): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > most ? undefined : await file.readFile();
  } finally {
    await file.close();
  }
}

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { WORDS_FOLDER } from '../../model/word-index.ts';
import { makeFolderSync } from '../../sources/files/write-file.ts';
import type { TakeFile } from './words/word-files.ts';

/** Files of Pagefind's own search interface and highlighting. The site has its own; see ARCHITECTURE.md. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./;

/** The folder with Pagefind's filters. The search page has those of the word index. */
const FILTERS = 'filter';

/** Removes files that Pagefind puts into every bundle and the site does not use: three quarters of a small bundle. */
export function removeUnused(folder: string, language: SiteLanguage): void {
  const names = readdirSync(folder);
  const unused = names.filter((name) => UNUSED.test(name) || name === FILTERS);
  // The WebAssembly module without stemming is used only for languages that Pagefind has no stemmer for.
  if (names.includes(`wasm.${language}.pagefind`)) unused.push('wasm.unknown.pagefind');
  for (const name of unused) rmSync(join(folder, name), { recursive: true });
}

/** Writes files of a word index to the folder of a bundle. Throws errors of the file system. */
export function wordFilesInto(folder: string): TakeFile {
  makeFolderSync(join(folder, WORDS_FOLDER));
  return (path, content) => writeFileSync(join(folder, path), content);
}

/** The paths of a folder's files, sorted, with `/`. */
export function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

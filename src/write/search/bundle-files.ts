import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';

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

/** The files of a folder by their paths, sorted. */
export function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(
    paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))] as const),
  );
}

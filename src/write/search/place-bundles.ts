import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { makeFolderSync, WriteError } from '../../sources/files/write-file.ts';
import type { IndexedLanguage } from './finish-language.ts';

/**
 * Has the bundles of languages written beside `pagefind/` in the output folder, and puts them in their places there, when all
 * are complete. A bundle that was not written anew stays, and those of other languages are removed. If one fails, all are
 * removed, and one error (`WriteError`) says why.
 * @param isOneByOne whether a bundle is not begun before the one before it is complete
 */
export async function placeBundles<Indexing>(
  output: string,
  languages: ReadonlyMap<SiteLanguage, Indexing>,
  write: (indexing: Indexing, folder: string) => Promise<IndexedLanguage>,
  isOneByOne: boolean,
): Promise<readonly IndexedLanguage[]> {
  const folder = resolve(output, 'pagefind');
  const fresh = `${folder}.new`;
  remove(fresh);
  makeFolderSync(fresh);
  const faults: string[] = [];
  const written: Promise<IndexedLanguage | undefined>[] = [];
  for (const [language, indexing] of languages) {
    const bundle = write(indexing, join(fresh, language)).catch((error: unknown) => {
      faults.push(`${language}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
    written.push(bundle);
    if (isOneByOne) await bundle;
  }
  const bundles = await Promise.all(written);
  if (faults.length > 0) {
    remove(folder);
    remove(fresh);
    throw new WriteError(folder, faults.sort().join('; '));
  }
  const indexed = bundles.flatMap((result) => result ?? []);
  makeFolderSync(folder);
  const wanted = new Set<string>(indexed.flatMap(({ language, pages }) => (pages > 0 ? [language] : [])));
  for (const name of readdirSync(folder)) if (!wanted.has(name)) remove(join(folder, name));
  for (const name of readdirSync(fresh)) {
    remove(join(folder, name));
    renameSync(join(fresh, name), join(folder, name));
  }
  remove(fresh);
  return indexed;
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

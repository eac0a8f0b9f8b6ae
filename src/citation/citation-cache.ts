import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../sources/write-file.ts';
import { type Citations, type Cited, citationsFrom, NOTHING_CITED } from './citations.ts';

/** The file that keeps citations between builds. */
export const CITATION_CACHE = '.cache/citations.json';

/** How many more entries that this build did not use may be kept than entries that it used. */
const SPARE = 1000;

const cacheSchema = z.object({
  words: z.record(z.string(), z.object({ apa: z.string(), chicago: z.string() })),
  files: z.record(z.string(), z.object({ bibtex: z.string(), ris: z.string() })),
});

/** Citations that reuse those of earlier builds. */
export interface KeptCitations {
  readonly citations: Citations;
  /** Writes the cache file if citations were made since the last call. */
  readonly keep: () => Promise<void>;
}

/**
 * Opens the cache file, which need not exist. Writes replace it with an atomic rename, so that concurrent builds never
 * read half a file.
 */
export async function openCitations(file: string): Promise<KeptCitations> {
  const citations = citationsFrom(await read(file));
  let kept = 0;
  return {
    citations,
    keep: async () => {
      const made = citations.made();
      if (made === kept) return;
      const [before, { words, files }] = [await read(file), citations.used];
      const all = { words: together(before.words, words), files: together(before.files, files) };
      await replaceFile(file, JSON.stringify(all));
      kept = made;
    },
  };
}

/** Returns an empty cache if the file is missing or damaged: its entries can be made again. */
async function read(file: string): Promise<Cited> {
  try {
    const { words, files } = cacheSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { words: new Map(Object.entries(words)), files: new Map(Object.entries(files)) };
  } catch {
    return NOTHING_CITED;
  }
}

/**
 * Merges the file's entries with those used in this build. Unused entries are kept, since they may belong to another
 * journal or to a build that runs at the same time; once they outnumber the used ones by more than `SPARE`, all of them
 * are dropped.
 */
function together<Value>(
  before: ReadonlyMap<string, Value>,
  used: ReadonlyMap<string, Value>,
): Readonly<Record<string, Value>> {
  const all = new Map([...before, ...used]);
  return Object.fromEntries(all.size > 2 * used.size + SPARE ? used : all);
}

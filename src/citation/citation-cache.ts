import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../sources/write-file.ts';
import { type Citations, type Cited, citationsFrom, NOTHING_CITED } from './citations.ts';

/** Where citations are kept between builds. */
export const CITATION_CACHE = '.cache/citations.json';

/** So many entries of other journals are kept beside as many as this one has. */
const SPARE = 1000;

const cacheSchema = z.object({
  words: z.record(z.string(), z.object({ apa: z.string(), chicago: z.string() })),
  files: z.record(z.string(), z.object({ bibtex: z.string(), ris: z.string() })),
});

/** Citations that begin with what earlier builds cited. */
export interface KeptCitations {
  readonly citations: Citations;
  /** Keeps what was cited since, where some of it is new. */
  readonly keep: () => Promise<void>;
}

/** Opens the file in which citations are kept, or will be. It is whole at every moment, whoever else writes it. */
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

/** Nothing where the file is missing or spoilt, since what it held can be made again. */
async function read(file: string): Promise<Cited> {
  try {
    const { words, files } = cacheSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { words: new Map(Object.entries(words)), files: new Map(Object.entries(files)) };
  } catch {
    return NOTHING_CITED;
  }
}

/**
 * What was kept and what is used now. What nobody asked for is forgotten once it is more than all else: it may be another
 * journal's, or another build's of this moment.
 */
function together<Value>(
  before: ReadonlyMap<string, Value>,
  used: ReadonlyMap<string, Value>,
): Readonly<Record<string, Value>> {
  const all = new Map([...before, ...used]);
  return Object.fromEntries(all.size > 2 * used.size + SPARE ? used : all);
}

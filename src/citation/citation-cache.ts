import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Cited } from './citations.ts';

/** Where citations are kept between builds. */
export const CITATION_CACHE = '.cache/citations.json';

const cacheSchema = z.record(
  z.string(),
  z.object({ apa: z.string(), chicago: z.string(), bibtex: z.string(), ris: z.string() }),
);

/** What earlier builds cited; nothing where the file is missing or spoilt, since it can be made again. */
export async function readCitations(file: string): Promise<ReadonlyMap<string, Cited>> {
  try {
    return new Map(Object.entries(cacheSchema.parse(JSON.parse(await readFile(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

/** Keeps what was cited, and forgets what is cited no more. The file is whole at every moment. */
export async function writeCitations(file: string, cited: ReadonlyMap<string, Cited>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, JSON.stringify(Object.fromEntries(cited)));
  await rename(partial, file);
}

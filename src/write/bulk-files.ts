import { closeSync, copyFileSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { makeFolderSync, writeWhole } from '../sources/files/write-file.ts';

/**
 * Number of files that are written before timers and messages get a turn: some milliseconds. Each file is written with
 * the synchronous functions, because the others cost six times the processor time for the small files of a site.
 */
const FILES_AT_ONCE = 50;

/** Puts many files into a folder. Every function throws errors of the file system. */
export interface BulkFiles {
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Writes a file piece by piece. */
  readonly writeStream: (path: string, content: AsyncIterable<Uint8Array>) => Promise<void>;
  readonly copy: (from: string, path: string) => Promise<void>;
}

/** Begins to write files into a folder. Paths are relative to it; the folders in them are made once. */
export function beginBulkFiles(folder: string): BulkFiles {
  const folders = new Set<string>();
  let count = 0;
  const place = async (path: string): Promise<string> => {
    count += 1;
    if (count % FILES_AT_ONCE === 0) await setImmediate();
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) makeFolderSync(parent);
    folders.add(parent);
    return file;
  };
  return {
    write: async (path, content) => writeFileSync(await place(path), content),
    writeStream: async (path, content) => {
      const file = openSync(await place(path), 'w');
      try {
        for await (const piece of content) writeWhole(file, piece);
      } finally {
        closeSync(file);
      }
    },
    copy: async (from, path) => copyFileSync(from, await place(path)),
  };
}

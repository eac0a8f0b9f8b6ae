import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WORDS_FOLDER } from '../../model/word-index.ts';

/** Files of a word index by their paths. */
export type WordFiles = Map<string, Uint8Array>;

/** Compressed JSON. Not every host compresses what it sends. */
export function compressed(json: string): Uint8Array {
  return gzipSync(json, { level: 6 });
}

/** Adds a file that is named after its content, so that browsers may keep it. Returns its name. */
export function addNamed(files: WordFiles, json: string): string {
  const name = `${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json.gz`;
  files.set(WORDS_FOLDER + name, compressed(json));
  return name;
}

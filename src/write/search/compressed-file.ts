import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WORDS_FOLDER } from '../../model/word-index.ts';

/** Takes a file of a word index. Paths are in the bundle's folder. */
export type TakeFile = (path: string, content: Uint8Array) => void;

/** Compressed JSON. Not every host compresses what it sends. */
export function compressed(json: string): Uint8Array {
  return gzipSync(json, { level: 6 });
}

/** Makes a file that is named after its content, so that browsers may keep it. Returns its name. */
export function makeNamed(take: TakeFile, json: string): string {
  const name = `${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json.gz`;
  take(WORDS_FOLDER + name, compressed(json));
  return name;
}

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { WORDS_FOLDER } from '../../../model/word-index.ts';

/** Takes a file of a word index. Paths are in the bundle's folder. */
export type TakeFile = (path: string, content: Uint8Array) => void;

/** Reads a file that was made before. Undefined if there is none of this path. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** Makes the files of a word index: JSON, compressed, because not every host compresses what it sends. */
export class WordFiles {
  readonly #take: TakeFile;
  readonly #readEarlier: ReadFile;

  /** @param readEarlier reads the files of an earlier index: what is the same need not be compressed again */
  constructor(take: TakeFile, readEarlier: ReadFile = () => undefined) {
    this.#take = take;
    this.#readEarlier = readEarlier;
  }

  make(path: string, json: string): void {
    this.#take(path, compressed(json));
  }

  /** Makes a file that is named after its content, so that browsers may keep it. Returns its name. */
  makeNamed(json: string): string {
    const name = `${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json.gz`;
    const path = WORDS_FOLDER + name;
    this.#take(path, this.#earlierSame(path, json) ?? compressed(json));
    return name;
  }

  /** The earlier file, if it has the same content: its name has only a part of a digest. */
  #earlierSame(path: string, json: string): Uint8Array | undefined {
    const earlier = this.#readEarlier(path);
    return earlier && gunzipSync(earlier).equals(Buffer.from(json)) ? earlier : undefined;
  }
}

function compressed(json: string): Uint8Array {
  return gzipSync(json, { level: 6 });
}

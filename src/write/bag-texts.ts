import { hash } from 'node:crypto';
import { deflated } from '../outputs/formats/zip.ts';
import type { BagTexts } from '../outputs/preserved.ts';
import { programVersion } from '../program/compiled.ts';
import { Cache, cacheFolder, keepIfPossible } from '../sources/cache/cache.ts';

/** In bytes. A bag has some kilobytes for each text. */
const MOST_BYTES = 500_000_000;

/** A compressed text in the file of a bag: the digest of the text, the length of what follows, and the compressed text. */
const [DIGEST, LENGTH] = [32, 4] as const;

/**
 * Compresses texts for bags, and keeps what they become between builds, in one file for each bag. A file is only used by
 * the program that has written it, because another version of Node may compress differently.
 * @param version the version of the program; undefined if it is not known, and nothing is kept
 */
export function openBagTexts(
  folder: string = cacheFolder('bags'),
  version: string | undefined = programVersion(),
): (url: string) => BagTexts {
  if (version === undefined) return () => ({ deflate: deflated, end: () => {} });
  const cache = new Cache(folder, MOST_BYTES);
  let isTrimmed = false;
  return (url) => {
    // Of earlier builds: not after each bag, because it reads the whole list.
    if (!isTrimmed) cache.trim();
    isTrimmed = true;
    const key = hash('sha256', `${version}\n${url}`).slice(0, 32);
    const known = textsIn(cache.read(key) ?? Buffer.alloc(0));
    const used = new Map<string, Uint8Array>();
    let isNew = false;
    return {
      deflate: (text, sha256) => {
        const before = known.get(sha256);
        isNew ||= before === undefined;
        const made = before ?? deflated(text);
        used.set(sha256, made);
        return made;
      },
      end: () => {
        if (isNew) keepIfPossible(cache, key, fileOf(used));
      },
    };
  };
}

function fileOf(texts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return Buffer.concat(
    [...texts].flatMap(([sha256, bytes]) => {
      const length = Buffer.alloc(LENGTH);
      length.writeUInt32LE(bytes.length);
      return [Buffer.from(sha256, 'hex'), length, bytes];
    }),
  );
}

/** The compressed texts of a file by their digests. The cache has compared the file's own digest. */
function textsIn(file: Buffer): ReadonlyMap<string, Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  for (let at = 0; at < file.length; ) {
    const start = at + DIGEST + LENGTH;
    const end = start + file.readUInt32LE(at + DIGEST);
    texts.set(file.toString('hex', at, at + DIGEST), file.subarray(start, end));
    at = end;
  }
  return texts;
}

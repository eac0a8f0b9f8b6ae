import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import {
  BAG_FOLDER,
  type BagFacts,
  type Checked,
  manifestOf,
  type TagFile,
  tagFiles,
} from '../outputs/bag.ts';

/** A file that goes into a bag. */
export interface Packed {
  readonly from: string;
  /** Path inside the bag's payload. */
  readonly path: string;
}

/** Every entry bears the same date, the first that a ZIP file can say: a bag is the same whenever it is made. */
const FIRST_DATE = new Date(1980, 0, 1);

/** Files that are pressed already are only wrapped. */
const WORTH_DEFLATING: ReadonlySet<string> = new Set(['.md', '.yaml', '.txt', '.svg', '.csv', '.html']);

/**
 * Packs a bag (RFC 8493) as a ZIP file, one piece of one file after the other. Returns what was packed, in the same order;
 * throws what the file system throws.
 */
export async function writeBag(
  to: string,
  files: readonly Packed[],
  facts: BagFacts,
): Promise<readonly Checked[]> {
  await mkdir(dirname(to), { recursive: true });
  const target = await open(to, 'w');
  try {
    const zip = beginZip((piece) => target.write(piece));
    const payload: Checked[] = [];
    for (const { from, path } of files) payload.push(await zip.add(`data/${path}`, createReadStream(from)));
    const tags: Checked[] = [];
    const addTag = ({ path, text }: TagFile) => zip.add(path, [Buffer.from(text)]);
    for (const tag of tagFiles(facts, payload)) tags.push(await addTag(tag));
    await addTag({ path: 'tagmanifest-sha256.txt', text: manifestOf(tags) });
    await zip.end();
    return payload;
  } finally {
    await target.close();
  }
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A ZIP file that is written as it grows: what the packer hands over waits in `ready` until it is on the disk. */
function beginZip(write: (piece: Uint8Array) => Promise<unknown>) {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const flush = async () => {
    const pieces = ready;
    ready = [];
    for (const piece of pieces) await write(piece);
  };
  return {
    add: async (path: string, pieces: Pieces): Promise<Checked> => {
      const level = WORTH_DEFLATING.has(extname(path).toLowerCase()) ? 6 : 0;
      const entry = new ZipDeflate(`${BAG_FOLDER}/${path}`, { level });
      entry.mtime = FIRST_DATE;
      zip.add(entry);
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
        entry.push(piece);
        await flush();
      }
      entry.push(new Uint8Array(), true);
      await flush();
      return { path, sha256: hash.digest('hex'), bytes };
    },
    end: async () => {
      zip.end();
      await flush();
    },
  };
}

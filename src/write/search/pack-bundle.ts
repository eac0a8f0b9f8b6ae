import type { Draft } from '../../sources/cache-entries.ts';

/** What was counted while a bundle was made. */
export interface BundleFacts {
  /** Number of pages that can be found. */
  readonly pages: number;
  /** Number of words on these pages, including repetitions. */
  readonly words: number;
}

/** The bundle of a language. */
export interface Bundle extends BundleFacts {
  /** The files by their paths in the bundle's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What a packed bundle ends with, after the contents of its files. Then comes the length of this, in four bytes. */
interface Table extends BundleFacts {
  readonly files: readonly (readonly [path: string, size: number])[];
}

const LENGTH = 4;

/** Packs the files of a bundle into a single file, one after the other. Throws what the draft of that file does. */
export class BundlePacker {
  readonly #draft: Draft<unknown>;
  readonly #files = new Map<string, number>();

  constructor(draft: Draft<unknown>) {
    this.#draft = draft;
  }

  /** Adds a file, unless it is there: two that are named after their content may be the same. */
  add(path: string, content: Uint8Array): void {
    if (this.#files.has(path)) return;
    this.#files.set(path, content.length);
    this.#draft.add(content);
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  finish(facts: BundleFacts): void {
    const table = Buffer.from(JSON.stringify({ ...facts, files: [...this.#files] } satisfies Table));
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(table.length);
    this.#draft.add(table);
    this.#draft.add(length);
    this.#draft.finish();
  }

  /** Gives up. Does nothing after `finish`. */
  discard(): void {
    this.#draft.discard();
  }
}

/** The bundle in a file that a `BundlePacker` has made. */
export function unpackBundle(packed: Buffer): Bundle {
  const end = packed.length - LENGTH;
  const start = end - packed.readUInt32LE(end);
  // The cache has compared the digest of the content, so it is as this program has written it.
  const { pages, words, files }: Table = JSON.parse(packed.toString('utf8', start, end));
  let at = 0;
  const contents = files.map(([path, size]) => {
    const content = packed.subarray(at, at + size);
    at += size;
    return [path, content] as const;
  });
  return { pages, words, files: new Map(contents) };
}

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

/** What a packed bundle begins with, on a line of its own. */
interface Head extends BundleFacts {
  readonly files: readonly (readonly [path: string, size: number])[];
}

const LINE_END = '\n';

/** A bundle as a single file. */
export function packBundle({ pages, words, files }: Bundle): Uint8Array {
  const head: Head = { pages, words, files: [...files].map(([path, { length }]) => [path, length]) };
  return Buffer.concat([Buffer.from(JSON.stringify(head) + LINE_END), ...files.values()]);
}

/** The bundle in a file that `packBundle` has made. */
export function unpackBundle(packed: Buffer): Bundle {
  let at = packed.indexOf(LINE_END);
  // The cache has compared the digest of the content, so it is as this program has written it.
  const { pages, words, files }: Head = JSON.parse(packed.toString('utf8', 0, at));
  at += LINE_END.length;
  const contents = files.map(([path, size]) => {
    const content = packed.subarray(at, at + size);
    at += size;
    return [path, content] as const;
  });
  return { pages, words, files: new Map(contents) };
}

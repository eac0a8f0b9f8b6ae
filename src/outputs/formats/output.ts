/** What a file holds. A stream is for a file that is put together of others, which are not in memory together. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A file of the site that is not a page. */
export type Output = TextOutput | StreamOutput;

/** A file that is text. */
export interface TextOutput {
  /** Path in the output folder, with `/`. */
  readonly path: string;
  /** Made anew each time it is read, if it is long, so that large files are not in memory together. */
  readonly content: string;
}

/** A text whose content is made anew each time it is read. */
export function madeWhenRead(path: string, make: () => string): TextOutput {
  return new MadeWhenRead(path, make);
}

/** A class, because a large site has a hundred thousand of these, and an object with a getter of its own takes three times the memory. */
class MadeWhenRead implements TextOutput {
  readonly path: string;
  readonly #make: () => string;

  constructor(path: string, make: () => string) {
    this.path = path;
    this.#make = make;
  }

  get content(): string {
    return this.#make();
  }
}

/** A file that is put together of others. */
export interface StreamOutput {
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array>;
  /**
   * Changes with everything that the content is made of, and costs little: a build compares it with that of the last build, and
   * makes the content only if they differ.
   */
  readonly key: string;
}

export function isStream(output: Output): output is StreamOutput {
  return 'key' in output;
}

/** What a file holds, piece by piece. */
export async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

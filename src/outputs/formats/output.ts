/** What a file holds. A stream is for a file that is put together of others, which are not in memory together. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A file of the site that is not a page. */
export interface Output<Kind extends Content = Content> {
  /** Path in the output folder, with `/`. */
  readonly path: string;
  /** May be made anew each time it is read, so that large files are not in memory together. */
  readonly content: Kind;
}

/** A file that is text. */
export type TextOutput = Output<string>;

/** What a file holds, piece by piece. */
export async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

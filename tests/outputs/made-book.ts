import assert from 'node:assert/strict';
import type { WorkId } from '../../src/model/ids.ts';
import { booksOf } from '../../src/outputs/books/book.ts';
import { bookEntries } from '../../src/outputs/books/book-files.ts';
import { deflated, zipOf } from '../../src/outputs/formats/zip.ts';
import { htmlOf, workOf } from '../../src/site/site.ts';
import { type Files, siteWith } from '../journal-of.ts';
import { readZip } from '../preservation/read-zip.ts';

/** The smallest PNG. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** A book that was made without a build. */
export interface MadeBook {
  readonly bytes: Buffer;
  /** What is in a file of its folder. */
  readonly file: (name: string) => string;
}

/** Makes the book at an address of a journal made from strings, with a point for each picture. */
export async function bookAt(
  files: Files,
  address: string,
  media: Readonly<Record<string, number>> = {},
): Promise<MadeBook> {
  const site = siteWith(files, { drafts: false }, media);
  const planned = booksOf(site).find((book) => book.address === address);
  assert.ok(planned, `there is no book at ${address}`);
  const picture = { type: 'image/png', read: () => PNG } as const;
  const { url } = site.archive.journal;
  const book = planned.describe();
  const source = {
    html: ({ id }: { readonly id: WorkId }) => {
      const edition = workOf(site, id).editions.get(book.language);
      assert.ok(edition);
      return htmlOf(site, edition);
    },
    picture: (path: string) => (path.endsWith('.svg') ? undefined : picture),
    cover: picture,
    deflate: deflated,
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(bookEntries({ ...site, url }, book, source))) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const entries = readZip(bytes);
  return {
    bytes,
    file: (name) => {
      const entry = entries.get(`EPUB/${name}`);
      assert.ok(entry, `there is no ${name} among ${[...entries.keys()].join(' ')}`);
      return String(entry.bytes);
    },
  };
}

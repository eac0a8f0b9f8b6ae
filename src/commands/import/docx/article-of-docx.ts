import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { DocxNotice } from '../../../languages/words/commands/docx-notices.ts';
import { limitNesting } from '../markup/limit-nesting.ts';
import { markdownOf } from '../markup/markdown-of.ts';
import type { Loss } from '../markup/tree/loss.ts';
import { boldHeadings } from './bold-headings.ts';
import { takeNotes } from './document-notes.ts';
import { type DocxFields, divideDocument } from './front-matter.ts';
import { type DocxPicture, PICTURE, readDocx } from './read-docx.ts';
import { tidyDocument } from './tidy-document.ts';

/** A Word document as an article. */
export interface DocxArticle {
  readonly fields: DocxFields;
  readonly body: string;
  /** Pictures by their path beside the article. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly notices: readonly DocxNotice[];
  readonly losses: readonly Loss[];
}

/** The extensions of pictures that pages can show. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/x-png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/pjpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/**
 * Reads a Word document as an article. Throws `DocxRefusal`.
 * @param file the name of the file, without its extension
 * @param id of the article, once its title is known; its pictures are named after it
 */
export async function articleOfDocx(
  bytes: Uint8Array,
  file: string,
  idOf: (title: string) => string,
): Promise<DocxArticle & { readonly id: string }> {
  const { html, pictures, losses, properties } = await readDocx(bytes);
  const { tree, notes } = takeNotes(fromHtml(limitNesting(html), { fragment: true }));
  const nodes = tidyDocument(tree.children as ElementContent[]);
  const divided = divideDocument(nodes, properties, file);
  const notices: DocxNotice[] = [...divided.notices, ...losses];
  const id = idOf(divided.fields.title);
  const body = boldHeadings(divided.body, notices);
  const files = new Map<string, Uint8Array>();
  const converted = markdownOf(
    { type: 'root', children: [...body] },
    {
      notes,
      rewrite: (address, use) => {
        if (use === 'link') return address;
        return pathOf(pictures[Number(address.slice(PICTURE.length))], id, files, notices);
      },
    },
  );
  const kept = converted.losses.filter((loss) => loss.kind !== 'dropped-picture');
  return { id, fields: divided.fields, body: converted.markdown, pictures: files, notices, losses: kept };
}

/** The path of a picture in the folder of the issue; undefined if pages cannot show it. */
function pathOf(
  picture: DocxPicture | undefined,
  id: string,
  files: Map<string, Uint8Array>,
  notices: DocxNotice[],
): string | undefined {
  const extension = EXTENSIONS[picture?.type ?? ''];
  if (!picture || extension === undefined) {
    notices.push({ kind: 'unshown-picture', type: picture?.type ?? '' });
    return undefined;
  }
  const path = `media/${id}-${files.size + 1}.${extension}`;
  files.set(path, picture.bytes);
  return path;
}

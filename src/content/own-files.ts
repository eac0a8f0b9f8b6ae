import { posix } from 'node:path';
import type { Addresses } from '../addresses/addresses.ts';
import type { ArticleFields, IssueFields } from '../schema/texts.ts';
import type { ParsedContent } from './parsed-content.ts';

/**
 * Replaces addresses of the journal's own site in the fields that name pictures and attachments by paths beside the
 * text. Addresses elsewhere stay; `findFile` refuses them.
 */
export function withFilesRead(content: ParsedContent, addresses: Addresses): ParsedContent {
  const read = (textPath: string) => (file: string) => pathBesideText(file, textPath, addresses);
  return {
    ...content,
    issues: content.issues.map((record) => {
      const { cover } = record.fields;
      return cover?.src === undefined
        ? record
        : { ...record, fields: { ...record.fields, cover: withSource(cover, read(record.source.path)) } };
    }),
    articles: content.articles.map((record) => {
      const { image, attachments } = record.fields;
      if (image?.src === undefined && !attachments?.length) return record;
      const readHere = read(record.source.path);
      const files = attachments?.map((each) => ({ ...each, file: readHere(each.file) }));
      const fields = {
        ...record.fields,
        ...(image && { image: withSource(image, readHere) }),
        ...(files && { attachments: files }),
      };
      return { ...record, fields };
    }),
  };
}

type Image = NonNullable<ArticleFields['image'] | IssueFields['cover']>;

function withSource(image: Image, read: (file: string) => string): Image {
  return image.src === undefined ? image : { ...image, src: read(image.src) };
}

function pathBesideText(file: string, textPath: string, addresses: Addresses): string {
  const path = addresses.own(file)?.path ?? (/^\/(?!\/)/.test(file) ? file : undefined);
  if (path === undefined) return file;
  const { address } = addresses.parse(path);
  return posix.relative(`/${posix.dirname(textPath)}`, address.replace(/(.)\/$/, '$1'));
}

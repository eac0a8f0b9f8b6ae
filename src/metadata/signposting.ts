import type { IssueRecord, NamedPerson, OtherEdition, TextRecord } from './record.ts';

/** A `<link>` of the page's head. */
export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  /** Media type of what it leads to. */
  readonly type?: string;
}

/** A file beside a page, with its media type. */
export interface FileOfPage {
  readonly href: string;
  readonly type: string;
}

/** Media types of files that belong to texts, by extension; of others the type is not said. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  csv: 'text/csv',
  txt: 'text/plain',
  jpg: 'image/jpeg',
  png: 'image/png',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/**
 * Links by which a program finds its way from an article's page: how to cite it, what it is, who wrote it, the files that
 * belong to it and those that describe it, its issue and its license. The text itself is the page. Source:
 * https://signposting.org/FAIR/.
 */
export function articleSignposts(
  record: TextRecord,
  describedBy: readonly FileOfPage[],
): readonly TypedLink[] {
  const { url, authors, attachments, issue, license } = record;
  return [
    { rel: 'cite-as', href: url },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    ...authorLinks(authors),
    ...attachments.map(({ url: href, extension }) => {
      const type = MEDIA_TYPES[extension];
      return { rel: 'item', href, ...(type !== undefined && { type }) };
    }),
    ...describedByLinks(describedBy),
    { rel: 'collection', href: issue.url, type: 'text/html' },
    ...licenseLink(license),
  ];
}

/** The same for an issue, whose items are the articles that can be read in the page's language. */
export function issueSignposts(
  issue: IssueRecord,
  authors: readonly NamedPerson[],
  contents: readonly OtherEdition[],
  license: string | undefined,
  describedBy: readonly FileOfPage[],
): readonly TypedLink[] {
  return [
    { rel: 'cite-as', href: issue.url },
    { rel: 'type', href: 'https://schema.org/PublicationIssue' },
    ...authorLinks(authors),
    ...contents.map(({ url }) => ({ rel: 'item', href: url, type: 'text/html' })),
    ...describedByLinks(describedBy),
    ...licenseLink(license),
  ];
}

function authorLinks(authors: readonly NamedPerson[]): readonly TypedLink[] {
  return authors.flatMap(({ url }) => (url === undefined ? [] : [{ rel: 'author', href: url }]));
}

function describedByLinks(files: readonly FileOfPage[]): readonly TypedLink[] {
  return files.map(({ href, type }) => ({ rel: 'describedby', href, type }));
}

function licenseLink(license: string | undefined): readonly TypedLink[] {
  return license === undefined ? [] : [{ rel: 'license', href: license }];
}

import type { NamedPerson } from './named-people.ts';
import type { IssueRecord, OtherEdition, TextRecord } from './record.ts';

/** A `<link>` element in a page's head. */
export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  /** Media type of the target. */
  readonly type?: string;
}

/** A file next to a page, with its media type. */
export interface FileOfPage {
  readonly href: string;
  readonly type: string;
}

/** Media types of attachments by extension. For other extensions the link has no type. */
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
 * Typed links for programs, from an article's page to: how to cite it, its type, its authors, its attachments, the
 * files that describe it, its issue and its license. The page itself is the full text. Source:
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

/** The same for an issue. Its items are the articles that can be read in the page's language. */
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

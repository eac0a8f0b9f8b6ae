import type { IssueNumber, PageId, WorkId } from '../model/ids.ts';
import type { ContentFile } from './read-content.ts';

/** The kind of a file in the content folder, according to its path. */
export type ContentPath =
  | { readonly kind: 'journal' }
  | { readonly kind: 'people' }
  | { readonly kind: 'page'; readonly id: PageId; readonly language: string | undefined }
  | { readonly kind: 'issue'; readonly issue: IssueNumber; readonly language: string | undefined }
  | {
      readonly kind: 'article';
      readonly issue: IssueNumber;
      readonly id: WorkId;
      readonly language: string | undefined;
    }
  | { readonly kind: 'comments'; readonly issue: IssueNumber; readonly id: WorkId }
  /** A Markdown or YAML file in a place that the program does not read. */
  | { readonly kind: 'misplaced' };

/** A name in an address: letters (lower case if the script has cases), digits, hyphens and underscores. */
const NAME = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]*$/u;

/**
 * Whether a name can be part of an address: NFC, at most 200 bytes of UTF-8, and only the characters above. For an
 * article's id, an issue's number or an edition's slug.
 */
export function isName(text: string): boolean {
  return NAME.test(text) && Buffer.byteLength(text) <= 200 && text === text.normalize('NFC');
}

/**
 * Classifies a path in the content folder, with `/` as separator. `language` is the suffix as written (`slug.es.md`),
 * not validated; undefined if there is none. A name with decomposed letters, as macOS may write it, is composed (NFC).
 */
export function parseContentPath(written: string): ContentPath {
  const path = written.normalize('NFC');
  if (path === 'journal.yaml') return { kind: 'journal' };
  if (path === 'people.yaml') return { kind: 'people' };
  const page = /^pages\/([^/.]+)(?:\.([^/.]+))?\.md$/.exec(path);
  if (page) return { kind: 'page', id: page[1] as PageId, language: page[2] };
  const comments = /^issues\/([^/]+)\/([^/.]+)\.comments\.yaml$/.exec(path);
  if (comments) return { kind: 'comments', issue: comments[1] as IssueNumber, id: comments[2] as WorkId };
  const text = /^issues\/([^/]+)\/([^/.]+)(?:\.([^/.]+))?\.md$/.exec(path);
  if (!text) return { kind: 'misplaced' };
  const issue = text[1] as IssueNumber;
  const language = text[3];
  return text[2] === 'issue'
    ? { kind: 'issue', issue, language }
    : { kind: 'article', issue, id: text[2] as WorkId, language };
}

/** The path of a Markdown text without its language and its extension: the same for all editions of a work. */
export function workPathOf(path: string): string {
  return path.replace(/(?:\.[^./]+)?\.md$/, '');
}

/** A readable file, with what its path says about it. */
export interface LocatedFile<Path extends ContentPath = ContentPath> {
  /** Path as shown in problems. */
  readonly printed: string;
  /** Path in the content folder. */
  readonly inside: string;
  readonly path: Path;
  /** Without the marks of git. */
  readonly text: string;
  /** The file as `readContent` returned it. */
  readonly origin: ContentFile;
}

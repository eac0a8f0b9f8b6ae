import type {
  CommentFate,
  FileFate,
  ImportedKind,
  ImportNotice,
  LanguageSourceName,
  LeftOutReason,
} from '../../../languages/words/commands/import-words.ts';
import type { Problem } from '../../../problems/problem.ts';

/** What became of an item of the source. */
export type ItemFate =
  | { readonly kind: 'made'; readonly as: ImportedKind; readonly path: string; readonly file: FileFate }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason };

/** An item of the source: each has exactly one fate. */
export interface ReportedItem {
  /** Where it is in the source. */
  readonly line: number;
  /** Its file, if the source is a folder. */
  readonly source?: string;
  readonly title: string;
  readonly fate: ItemFate;
}

/** A file that an import made, and what became of it. */
interface ReportedFile {
  readonly path: string;
  readonly fate: FileFate;
}

/** A comment that has no place in the content, with its answers. */
export interface KeptComment {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly replies: readonly KeptComment[];
}

/** The comments of a page, which only the report keeps: pages have none. */
export interface KeptComments {
  /** The path of the page in the content folder. */
  readonly path: string;
  readonly comments: readonly KeptComment[];
}

/** Everything that an import tells. */
export interface ImportReport {
  /** The source, as places in it are told. */
  readonly source: string;
  /** The content folder, as places in it are told. */
  readonly content: string;
  readonly dryRun: boolean;
  readonly items: readonly ReportedItem[];
  readonly comments: ReadonlyMap<CommentFate, number>;
  readonly keptComments?: readonly KeptComments[];
  /** Every file, also those that are no item's: issues, comments, the journal. */
  readonly files: readonly ReportedFile[];
  readonly languages: { readonly how: LanguageSourceName; readonly codes: readonly string[] } | undefined;
  readonly notices: readonly ImportNotice[];
  /** What the check finds in the content afterwards; undefined if there is too much of it to be checked at once. */
  readonly problems: readonly Problem[] | undefined;
}

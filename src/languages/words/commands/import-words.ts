import type { DocxNotice, DocxWords } from './docx-notices.ts';
import type { MarkdownLeftOut, MarkdownNotice, MarkdownWords } from './markdown-notices.ts';

/** Where something is: a line of the source, or of a file that was written. */
export interface ImportPlace {
  /** A file that was written. Undefined for the source itself. */
  readonly file?: string | undefined;
  /** A file of the source, if that is a folder. */
  readonly source?: string | undefined;
  readonly line: number;
}

/** Why nothing was written of an item. */
export type LeftOutReason =
  | MarkdownLeftOut
  /** The site shows it to nobody; `status` is WordPress' word for it: `draft`, `private`, `future`. */
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'password' }
  /** A menu, a template and the like. */
  | { readonly kind: 'setting'; readonly type: string }
  /** A kind of text of a plugin or a theme, which may be an article. */
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'language'; readonly code: string }
  /** The same item, a second time. */
  | { readonly kind: 'repeated' }
  /** Facts about an author, which were used for the authors' names. */
  | { readonly kind: 'guest-author' }
  /** A shared part of texts, which was put into them. */
  | { readonly kind: 'pattern' }
  /** A file of the library that no imported text shows. */
  | { readonly kind: 'unused-file' }
  /** A file that texts show, but that was not asked for, or could not be had. */
  | { readonly kind: 'remote-file' }
  | { readonly kind: 'missing-file' }
  | { readonly kind: 'unsafe-file' }
  | { readonly kind: 'failed-file'; readonly why: FetchFault };

/** Why a file could not be downloaded. */
export type FetchFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'other-host'; readonly host: string }
  | { readonly kind: 'network'; readonly detail: string };

/** What became of a file that an import made. */
export type FileFate =
  | 'created'
  /** It was there and is the same. */
  | 'same'
  /** It was imported before and has been changed since. */
  | 'edited'
  /** It was imported before and has been removed since. */
  | 'removed'
  /** It was imported before and not changed, but the source now says something else. */
  | 'outdated'
  /** Another file has its name. */
  | 'taken';

/** What was made of an item. */
export type ImportedKind = 'article' | 'introduction' | 'page' | 'file';

/** Something that a person should look at after an import. */
export type ImportNotice = { readonly at: ImportPlace } & (
  | DocxNotice
  | MarkdownNotice
  | { readonly kind: 'no-issue'; readonly title: string; readonly issue: string }
  | {
      readonly kind: 'several-issues';
      readonly title: string;
      readonly issue: string;
      readonly others: readonly string[];
    }
  | {
      readonly kind: 'guessed-language';
      readonly title: string;
      readonly language: LanguageCode;
      readonly address: string;
    }
  | {
      readonly kind: 'possible-pair';
      readonly title: string;
      readonly other: string /** The numbers of both posts. */;
      readonly row: string;
      readonly why: 'name' | 'date';
    }
  | { readonly kind: 'repeated-edition'; readonly title: string; readonly language: LanguageCode }
  | { readonly kind: 'stand-in'; readonly code: string }
  | { readonly kind: 'doubtful-status'; readonly status: string }
  | { readonly kind: 'offered-answer'; readonly to: string }
  | { readonly kind: 'offered-translator'; readonly name: string }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'account-name'; readonly name: string }
  | { readonly kind: 'remote-picture'; readonly address: string }
  | { readonly kind: 'remote-image'; readonly address: string }
  | { readonly kind: 'missing-media'; readonly address: string }
  | { readonly kind: 'unsafe-media'; readonly address: string }
  | { readonly kind: 'failed-media'; readonly address: string; readonly why: FetchFault }
  | { readonly kind: 'dead-own-link'; readonly address: string }
  | {
      readonly kind: 'dropped-redirect';
      readonly address: string;
      readonly why: 'taken' | 'own-page' | 'impossible';
    }
  | { readonly kind: 'unknown-block'; readonly name: string }
  | { readonly kind: 'mail-in-comment'; readonly name: string }
  | { readonly kind: 'unreadable-row'; readonly file: string }
  | { readonly kind: 'bad-url'; readonly url: string }
  | { readonly kind: 'lost'; readonly what: LostMarkup; readonly words: string }
);

/** What Markdown cannot hold as it was. */
export type LostMarkup =
  | 'merged-cells'
  | 'embed'
  | 'dropped-element'
  | 'dead-link'
  | 'dropped-picture'
  | 'list-letters'
  | 'too-deep'
  | 'missing-note'
  | 'unmentioned-note';

type LanguageCode = string;

/** What can be counted of comments. */
export type CommentFate = 'written' | 'unapproved' | 'ping' | 'with-item' | 'on-page' | 'empty';

/** What `import` says, in one language. */
export interface ImportWords {
  readonly sources: (sources: readonly string[]) => string;
  readonly oneSource: (source: string) => string;
  readonly noFile: (file: string) => string;
  readonly noFolder: (flag: string, folder: string) => string;
  readonly foreignFlag: (flag: string, source: string) => string;
  readonly notLanguage: (code: string, known: readonly string[]) => string;
  readonly notSize: (written: string) => string;
  readonly notRule: (written: string) => string;
  readonly mapWritten: (file: string) => string;
  readonly map: {
    /** Comments at the top of a map, one for each line. */
    readonly comments: readonly string[];
    readonly unreadable: (file: string, line: number) => string;
    readonly noIssues: (file: string) => string;
    readonly badNumber: (file: string, issue: string) => string;
    readonly unknownKey: (file: string, issue: string, key: string, known: readonly string[]) => string;
    readonly badDate: (file: string, issue: string, key: string, value: string) => string;
  };
  readonly malformed: (place: string, detail: string) => string;
  readonly doctype: (place: string) => string;
  readonly encoding: (place: string, encoding: string) => string;
  readonly notWordpress: (file: string) => string;
  readonly nothingWritten: string;
  readonly reading: (percent: number) => string;
  readonly writing: (done: number, all: number) => string;
  readonly fetching: (done: number, all: number, megabytes: string) => string;
  readonly untitled: string;
  readonly anonymous: string;
  /** A comment in front matter, before the offered field. */
  readonly confirm: string;
  readonly docx: DocxWords;
  readonly markdown: MarkdownWords;
  readonly report: ReportWords;
}

/** The words of a report. */
export interface ReportWords {
  readonly title: (source: string) => string;
  readonly dryRun: string;
  readonly items: (count: number, source: string) => string;
  readonly made: (kind: ImportedKind, fate: FileFate, count: number) => string;
  readonly leftOut: (reason: LeftOutReason, count: number) => string;
  readonly sum: string;
  readonly comments: (count: number) => string;
  readonly comment: (fate: CommentFate, count: number) => string;
  readonly files: (fate: FileFate, count: number) => string;
  readonly otherFiles: string;
  readonly languages: (how: LanguageSourceName, languages: string) => string;
  readonly headings: {
    readonly eye: string;
    readonly leftOut: string;
    readonly leftAlone: string;
    readonly comments: string;
    readonly check: string;
    readonly next: string;
  };
  readonly nothingToSee: string;
  readonly notice: (notice: ImportNotice) => string;
  /** Heading of the notices of a kind. */
  readonly noticeHeading: (kind: ImportNotice['kind'], count: number) => string;
  readonly more: (count: number) => string;
  readonly unchanged: string;
  readonly checked: (errors: number, warnings: number) => string;
  readonly notChecked: string;
  readonly next: (content: string) => readonly string[];
}

/** How the languages of texts are known. */
export type LanguageSourceName = 'polylang' | 'wpml-add-on' | 'table' | 'guessed' | 'map' | 'one-language';

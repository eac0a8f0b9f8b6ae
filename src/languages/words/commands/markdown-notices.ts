/** What is wrong with a map of a folder of Markdown, and what is allowed. */
export type MapFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknown-key'; readonly written: string; readonly known: readonly string[] }
  | {
      readonly kind: 'bad-value';
      readonly key: string;
      readonly written: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'bad-pattern'; readonly written: string; readonly known: readonly string[] }
  | { readonly kind: 'not-group'; readonly key: string }
  | { readonly kind: 'no-texts'; readonly known: readonly string[] }
);

/** Why nothing was written of a file in a folder of Markdown. */
export type MarkdownLeftOut =
  /** A part of the old site that is no text: `what` is the folder's name, or the extension of the file. */
  | { readonly kind: 'site-part'; readonly what: string }
  | { readonly kind: 'not-in-map' }
  | { readonly kind: 'map-leaves-out' }
  | { readonly kind: 'no-front-matter' }
  | { readonly kind: 'unreadable-front-matter' }
  | { readonly kind: 'not-text' }
  /** A page that lists others, without words of its own. */
  | { readonly kind: 'list-page' }
  | { readonly kind: 'symbolic-link' };

/** Something in a folder of Markdown that a person should look at. */
export type MarkdownNotice =
  | { readonly kind: 'kept-tag'; readonly tag: string }
  | { readonly kind: 'left-out-field'; readonly field: string; readonly count: number }
  | { readonly kind: 'unfit-field'; readonly field: string; readonly written: string }
  | { readonly kind: 'unknown-answer'; readonly written: string }
  | { readonly kind: 'unknown-original'; readonly written: string }
  | { readonly kind: 'missing-file'; readonly address: string }
  | { readonly kind: 'unknown-link'; readonly address: string }
  | { readonly kind: 'odd-front-matter' }
  | { readonly kind: 'left-out-marks'; readonly marks: string }
  | { readonly kind: 'loose-note'; readonly label: string }
  | { readonly kind: 'unread-address'; readonly written: string };

/** Comments of a proposed map: lines above its parts. */
export interface MapComments {
  readonly top: string;
  readonly fields: (targets: readonly string[]) => string;
  readonly texts: string;
  readonly pages: string;
  readonly issues: string;
  readonly leaveOut: string;
  readonly tags: string;
  readonly issue: string;
  readonly language: string;
  /** How many files a pattern takes, with one of them. */
  readonly files: (count: number, example: string) => string;
}

/** What is said of folders of Markdown, in one language. */
export interface MarkdownWords {
  readonly noTexts: (folder: string) => string;
  readonly sameFolder: (folder: string) => string;
  readonly mapWritten: (file: string, command: string) => string;
  readonly mapShown: (file: string) => string;
  readonly mapFault: (fault: MapFault) => string;
  readonly comments: MapComments;
  readonly leftOut: (reason: MarkdownLeftOut) => string;
  readonly notice: (notice: MarkdownNotice) => string;
  readonly headings: Readonly<Record<MarkdownNotice['kind'], string>>;
}

/** Whether a notice is one about a folder of Markdown. */
export function isMarkdownNotice<Other extends { readonly kind: string }>(
  notice: MarkdownNotice | Other,
  { headings }: MarkdownWords,
): notice is MarkdownNotice {
  return Object.hasOwn(headings, notice.kind);
}

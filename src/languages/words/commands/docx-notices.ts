/** Something that a Word document has and its article cannot have. */
export type DocxLoss =
  | { readonly kind: 'formula'; readonly words: string }
  | { readonly kind: 'hidden-text'; readonly words: string }
  | { readonly kind: 'contents' }
  | {
      readonly kind: 'drawing';
      readonly what: 'chart' | 'diagram' | 'shape' | 'linked-picture' | 'embedded-file';
    };

/** Something that the editor of a Word document should look at. */
export type DocxNotice =
  | DocxLoss
  /** The title is not in the style for titles. */
  | {
      readonly kind: 'title-from';
      readonly from: 'heading' | 'first-line' | 'properties' | 'file';
      readonly title: string;
    }
  /** The authors are not in a style for authors. */
  | {
      readonly kind: 'authors-from';
      readonly from: 'line' | 'properties';
      readonly names: readonly string[];
    }
  | { readonly kind: 'no-author' }
  | { readonly kind: 'unread-date'; readonly words: string }
  /** A paragraph in bold type that became a heading, or that may be one. */
  | { readonly kind: 'bold-heading'; readonly words: string }
  | { readonly kind: 'perhaps-heading'; readonly words: string }
  /** A picture that browsers do not show; `type` is that of its file. */
  | { readonly kind: 'unshown-picture'; readonly type: string }
  /** A note of the title or the authors, which have none here. */
  | { readonly kind: 'moved-note' }
  /** The text is in another language than the journal's first. */
  | { readonly kind: 'language-of-text'; readonly language: string }
  /** It was written beside an article of the same name in another language. */
  | { readonly kind: 'became-translation' };

/** Why a file is not read as a Word document. */
export type DocxFault =
  /** A file of Word from before 2007, or a document that needs a password: both have the same first bytes. */
  'old-or-encrypted' | 'open-document' | 'macros' | 'too-large' | 'damaged' | 'not-docx';

/** What is said of Word documents, in one language. */
export interface DocxWords {
  readonly noIssue: string;
  readonly unknownIssue: (issue: string, known: readonly string[]) => string;
  readonly badName: (name: string) => string;
  readonly nameTaken: (name: string, path: string) => string;
  readonly notOfJournal: (language: string, languages: readonly string[]) => string;
  readonly noJournal: (content: string) => string;
  readonly refused: (file: string, fault: DocxFault) => string;
  readonly notice: (notice: DocxNotice) => string;
  readonly headings: Readonly<Record<DocxNotice['kind'], string>>;
}

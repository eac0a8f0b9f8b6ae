import type { DocxLoss } from './rules/rule.ts';

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
  | { readonly kind: 'authors-from'; readonly from: 'line' | 'properties'; readonly names: readonly string[] }
  | { readonly kind: 'no-author' }
  | { readonly kind: 'unread-date'; readonly words: string }
  /** A paragraph in bold type that became a heading, or that may be one. */
  | { readonly kind: 'bold-heading'; readonly words: string }
  | { readonly kind: 'perhaps-heading'; readonly words: string }
  /** A picture that browsers do not show; `type` is that of its file. */
  | { readonly kind: 'unshown-picture'; readonly type: string }
  /** A note of the title or the authors, which have none here. */
  | { readonly kind: 'moved-note'; readonly field: string };

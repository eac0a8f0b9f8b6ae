import type { Leftover } from './leftovers.ts';

/** HTML in a text that is not published. */
interface DroppedHtml {
  /** The beginning of the tag in the source: `<script>`, `<?php`. */
  readonly tag: string;
  /** What is removed: the tag, the tag and its content, or only the attributes in the list. */
  readonly gone: 'tag' | 'tag and content' | readonly string[];
}

interface LeftOver {
  /** Codes of the languages of the text and of the paragraph. */
  readonly own: string;
  readonly language: string;
  /** The number of other paragraphs of the text in the same language. */
  readonly more: number;
}

interface Skipped {
  /** As written: `####`, `<h4>`. */
  readonly written: string;
  /** The preceding heading, as written; undefined if this is the first one of the text. */
  readonly before: string | undefined;
  readonly better: string;
}

/** What the rules about text find. */
export interface TextFindings {
  readonly 'dropped-html': DroppedHtml;
  readonly 'leftover-markup': Leftover;
  readonly 'other-language': LeftOver;
  readonly 'other-language/field': { field: string; own: string; language: string };
  readonly 'other-language/whole': { own: string; language: string; name: string };
  readonly 'skipped-heading': Skipped;
  readonly 'undefined-footnote': { label: string };
  readonly 'unprintable-letters': { letters: readonly string[] };
  readonly 'unused-footnote': { label: string; repeated: boolean };
}

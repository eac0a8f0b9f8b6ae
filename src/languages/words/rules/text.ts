/** HTML in a text that is not published. */
interface DroppedHtml {
  /** The tag as it begins in the source: `<script>`, `<?php`. */
  readonly tag: string;
  /** What goes: the tag, the tag and all it holds, or the attributes named. */
  readonly gone: 'tag' | 'tag and content' | readonly string[];
}

interface LeftOver {
  /** Codes of the language of the text and of that of the paragraph. */
  readonly own: string;
  readonly language: string;
  /** How many other paragraphs of the text are in that language too. */
  readonly more: number;
}

interface Skipped {
  /** As written: `####`, `<h4>`. */
  readonly written: string;
  /** The heading before it, as written; undefined for the first one of the text. */
  readonly before: string | undefined;
  readonly better: string;
}

/** What the rules about text find. */
export interface TextFindings {
  readonly 'dropped-html': DroppedHtml;
  readonly 'other-language': LeftOver;
  readonly 'skipped-heading': Skipped;
  readonly 'undefined-footnote': { label: string };
  readonly 'unused-footnote': { label: string; repeated: boolean };
}

import type { GuideLanguage } from '../../languages/index.ts';
import type { FieldFile } from '../../languages/words/guide-words.ts';
import type { Severity } from '../../problems/problem.ts';
import type { LinkView } from '../../site/links.ts';
import type { Frame } from './frame-views.ts';
import type { TextView } from './text-views.ts';

/** Views of the guides for editors and translators. See `views.ts`. */

export interface GuideView extends Frame {
  readonly kind: 'guide';
  /** The language of the chapter's words: the page's, or English if the guide does not exist in it. */
  readonly wordsIn: GuideLanguage;
  readonly summary: string;
  /** The link back to the overview, on a chapter's page. */
  readonly overview?: LinkView;
  /** All other chapters. */
  readonly chapters: readonly GuideLink[];
  readonly content: GuideContent;
}

/** A link to another chapter, with its purpose. */
export interface GuideLink extends LinkView {
  readonly summary: string;
}

export type GuideContent =
  | { readonly kind: 'overview' }
  | { readonly kind: 'prose'; readonly text: TextView }
  | { readonly kind: 'fields'; readonly files: readonly FieldFileView[] }
  | { readonly kind: 'theme'; readonly file: FieldFileView; readonly words: readonly WordView[] }
  | { readonly kind: 'problems'; readonly problems: readonly GuidedProblem[] };

/** A word of the interface that a journal may replace. */
export interface WordView {
  /** `navigation.issues` */
  readonly name: string;
  /** What pages say now. */
  readonly word: string;
}

/** A kind of file and its fields. */
export interface FieldFileView {
  readonly id: FieldFile;
  /** Fields that are explained here. */
  readonly fields: readonly FieldView[];
  /** Links to fields that an earlier kind of file has too and that are explained there. */
  readonly shared: readonly LinkView[];
}

export interface FieldView {
  /** Anchor of its entry: `article-responds-to`. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** "takes a list of names". */
  readonly expected: string;
  readonly required: boolean;
  /** As written in a file, name included. */
  readonly example: string;
  readonly inner: readonly Pick<FieldView, 'name' | 'about' | 'required'>[];
}

/** A rule, and what to do about what it finds. */
export interface GuidedProblem {
  /** The rule's id; also the anchor of its entry. */
  readonly id: string;
  /** One severity, or both if it depends on the finding. */
  readonly severities: readonly Severity[];
  readonly cases: readonly ProblemCase[];
}

/** One kind of finding: its meaning, with an example in the words of the check. */
export interface ProblemCase {
  readonly about: string;
  readonly found: string;
  readonly cure: string;
}

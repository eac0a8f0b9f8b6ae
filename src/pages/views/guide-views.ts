import type { GuideLanguage } from '../../languages/index.ts';
import type { FieldFile } from '../../languages/words/guide-words.ts';
import type { Severity } from '../../problems/problem.ts';
import type { LinkView } from '../../site/links.ts';
import type { Frame, TextView } from './view-parts.ts';

/** Views of the guides for editors and translators. See `views.ts`. */

export interface GuideView extends Frame {
  readonly kind: 'guide';
  /** The language of the chapter's words: the page's, or English. */
  readonly wordsIn: GuideLanguage;
  readonly summary: string;
  /** From a chapter back to the overview. */
  readonly overview?: LinkView;
  /** The chapters other than this one. */
  readonly chapters: readonly GuideLink[];
  readonly content: GuideContent;
}

/** Another chapter, and what it is for. */
export interface GuideLink extends LinkView {
  readonly summary: string;
}

export type GuideContent =
  | { readonly kind: 'overview' }
  | { readonly kind: 'prose'; readonly text: TextView }
  | { readonly kind: 'fields'; readonly files: readonly FieldFileView[] }
  | { readonly kind: 'problems'; readonly problems: readonly GuidedProblem[] };

/** A kind of file, and the fields it may have. */
export interface FieldFileView {
  readonly id: FieldFile;
  /** Fields that are explained here. */
  readonly fields: readonly FieldView[];
  /** Fields that another kind of file has too and that are explained there. */
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
  /** As it is written, name included. */
  readonly example: string;
  readonly inner: readonly Pick<FieldView, 'name' | 'about' | 'required'>[];
}

/** A rule, and what to do where it finds something. */
export interface GuidedProblem {
  /** The rule's id; also the anchor of its entry. */
  readonly id: string;
  /** One of them, or both where it depends on the finding. */
  readonly severities: readonly Severity[];
  readonly cases: readonly ProblemCase[];
}

/** What a rule may find: what that means, and an example in the words of the check. */
export interface ProblemCase {
  readonly about: string;
  readonly found: string;
  readonly cure: string;
}

import type { SiteLanguage } from '../../languages/index.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';

/** Works in lists and groups. See `views.ts`. */

/** A date in words and in ISO 8601, as precise as is known. */
export interface DateView {
  readonly text: string;
  readonly iso: string;
}

/** A work as a list entry. */
export interface WorkCard extends WorkLink {
  readonly id: string;
  /** Set if the entry is about an edition that is not in the page's language: on the page of its translator. */
  readonly editionIn?: SiteLanguage;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  /** The first of them, if there are many. */
  readonly authors: readonly PersonLink[];
  readonly moreAuthors?: number;
  readonly date: DateView;
  readonly issue: LinkView;
  readonly section?: SetText;
  /** Reading time in minutes, in the language of the linked edition. At least 1. */
  readonly minutes: number;
  /** The work's other editions. */
  readonly alsoIn: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    readonly href: string;
  }[];
  /** The works and texts elsewhere that it responds to. */
  readonly answers: readonly AnsweredView[];
  /** How many works respond to it. */
  readonly answerCount: number;
  readonly draft: boolean;
}

/** One thing that a text responds to: a work of the archive, one of its paragraphs, or a text outside the archive. */
export type AnsweredView =
  | ({
      readonly kind: 'work';
      readonly paragraph?: number;
      /** The words of the paragraph, in the language of the linked edition. Only on the answer's own page. */
      readonly quotation?: string;
      readonly issue: string;
    } & WorkLink)
  | { readonly kind: 'external'; readonly href: string; readonly host: string };

/** Works under one heading: a section of an issue, or a letter of the alphabet. */
export interface WorkGroup {
  /** Absent for works without a section. */
  readonly name?: SetText;
  readonly works: readonly WorkCard[];
}

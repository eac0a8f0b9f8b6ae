import type { SiteLanguage } from '../../languages/index.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { Drawing, PlacedText } from '../debate-map/draw-map.ts';
import type { Frame } from './frame-views.ts';
import type { PartsView } from './part-views.ts';
import type { AnsweredView, DateView, WorkCard } from './work-views.ts';

/** Views of the pages of debates. See `views.ts`. */

/** A debate as a list entry. `href` is the debate's page; `title` and `authors` are those of its opening work. */
export interface DebateCard extends WorkLink {
  /** The first of them, if there are many. */
  readonly authors: readonly PersonLink[];
  readonly moreAuthors?: number;
  /** The first sentence of the opening work's summary, in the language of the title. */
  readonly about?: SetText;
  /** The others who take part, those who did first. If they are many, the first of them. */
  readonly answeredBy: readonly PersonLink[];
  readonly moreAnsweredBy: number;
  /** Addresses of the texts outside the archive that opened it, as shown: without `https://`. */
  readonly openedElsewhere: readonly string[];
  /** The issues that it spans, oldest first. If there are more than four, the first two, "…" and the last. */
  readonly issues: readonly string[];
  readonly textCount: number;
  /** How many of its texts exist in the page's language. */
  readonly textCountInLanguage: number;
  readonly answerCount: number;
  /** The languages that its texts were written in, if there are others than the page's. */
  readonly writtenIn: readonly SiteLanguage[];
  readonly first: DateView;
  readonly latest: DateView;
}

export interface DebatesView extends Frame {
  readonly kind: 'debates';
  /** The debate with the latest answer first. */
  readonly debates: readonly DebateCard[];
  /** Further ones, which are listed by their titles. */
  readonly quieter: readonly DebateCard[];
}

/** A text in a debate, with its answers. */
export type DebateNode =
  | {
      readonly kind: 'work';
      readonly work: WorkCard;
      /** What it responds to, except for the entry above it in the list. */
      readonly alsoAnswers: readonly AnsweredView[];
      readonly answers: readonly DebateNode[];
      /** Whether this is only a reference: a work that responds to several works is listed in full once. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'elsewhere'; readonly text: ElsewhereView; readonly answers: readonly DebateNode[] };

/** A text outside the archive: its address, and the text of the link. */
export interface ElsewhereView {
  readonly href: string;
  readonly text: string;
}

/** A row of a debate's map, with its position. */
export interface MapRow extends WorkLink {
  readonly kind: 'opening' | 'answer' | 'elsewhere';
  readonly placed: PlacedText;
  /** The issue that begins at this row, if one does. */
  readonly issue?: LinkView;
}

/** A debate's map, from the oldest text down. Measures are in units of the drawing, which is `width` units wide. */
export interface DebateMap extends Omit<Drawing, 'rows'> {
  readonly width: number;
  readonly rows: readonly MapRow[];
}

/** A debate in numbers: texts, authors, issues, first and latest date. */
export interface DebateFacts {
  readonly texts: number;
  readonly people: number;
  readonly issues: number;
  readonly first: DateView;
  readonly latest: DateView;
}

export interface DebateView extends Frame {
  readonly kind: 'debate';
  /** Set if the title, which is the opening work's, is not in the page's language. */
  readonly titleLanguage?: SiteLanguage;
  readonly facts: DebateFacts;
  readonly openedElsewhere: readonly ElsewhereView[];
  /**
   * The opening work, or the texts outside the archive that opened the debate. In a part of a debate, the texts that
   * respond to none of it.
   */
  readonly roots: readonly DebateNode[];
  /** Whether the debate is too long to list the summaries of its texts. */
  readonly isLong: boolean;
  readonly parts?: PartsView;
  readonly map: DebateMap;
}

import type { SiteLanguage } from '../../languages/index.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { Drawing, PlacedText } from '../debate-map/draw-map.ts';
import type { AnsweredView, DateView, Frame, WorkCard } from './view-parts.ts';

export type { MapLines } from '../debate-map/draw-map.ts';

/** What the pages of debates show. See `views.ts`. */

/** A debate as one entry of a list. `href` leads to its page, `title` and `authors` are those of its opening work. */
export interface DebateCard extends WorkLink {
  readonly authors: readonly PersonLink[];
  /** Addresses of the texts elsewhere that opened it, as they are shown: without `https://`. */
  readonly openedElsewhere: readonly string[];
  /** Issues it runs across, the oldest first; of many, the first two, "…" and the last. */
  readonly issues: readonly string[];
  readonly textCount: number;
  /** How many of its texts exist in the page's language. */
  readonly textCountInLanguage: number;
  readonly answerCount: number;
  /** Languages its texts were written in, where that is not the page's alone. */
  readonly writtenIn: readonly SiteLanguage[];
  readonly first: DateView;
  readonly latest: DateView;
}

export interface DebatesView extends Frame {
  readonly kind: 'debates';
  /** The latest answer first. */
  readonly debates: readonly DebateCard[];
}

/** A text in a debate, with what answers it. */
export type DebateNode =
  | {
      readonly kind: 'work';
      readonly work: WorkCard;
      /** What it answers, as far as its place in the list does not say it. */
      readonly alsoAnswers: readonly AnsweredView[];
      readonly answers: readonly DebateNode[];
      /** The work stands in full elsewhere in this list, because it answers several works; here it is only named. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'elsewhere'; readonly text: ElsewhereView; readonly answers: readonly DebateNode[] };

/** A text that is not part of the archive: its address, and how that is shown. */
export interface ElsewhereView {
  readonly href: string;
  readonly text: string;
}

/** One row of a debate's map, in its place. */
export interface MapRow extends WorkLink {
  readonly kind: 'opening' | 'answer' | 'elsewhere';
  readonly placed: PlacedText;
  /** The issue that begins with this row, where one does. */
  readonly issue?: LinkView;
}

/** A debate drawn in time, from top to bottom. Measures are in units of the drawing, `width` units wide. */
export interface DebateMap extends Omit<Drawing, 'rows'> {
  readonly width: number;
  readonly rows: readonly MapRow[];
}

/** A debate in numbers: its texts, the people who wrote them, its issues, its first and latest date. */
export interface DebateFacts {
  readonly texts: number;
  readonly people: number;
  readonly issues: number;
  readonly first: DateView;
  readonly latest: DateView;
}

export interface DebateView extends Frame {
  readonly kind: 'debate';
  /** Set where the title, which is the opening work's, is not in the page's language. */
  readonly titleLanguage?: SiteLanguage;
  readonly facts: DebateFacts;
  readonly openedElsewhere: readonly ElsewhereView[];
  /** The opening work, or the texts elsewhere that opened the debate. */
  readonly roots: readonly DebateNode[];
  /** The debate is too long to tell what each text is about. */
  readonly isLong: boolean;
  readonly map: DebateMap;
}

import type { SiteLanguage } from '../../languages/index.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LinkView, PersonLink } from '../../site/links.ts';
import type { ParallelText } from '../parallel/parallel-text.ts';
import type { Frame } from './frame-views.ts';
import type { DateView } from './work-views.ts';

/** Two editions of an article side by side. The first is in the page's language. */
export interface ParallelView extends Frame {
  readonly kind: 'parallel';
  /** Address of the page's own styles. */
  readonly stylesheet: string;
  readonly issue: LinkView;
  readonly date: DateView;
  readonly first: ParallelSide;
  readonly second: ParallelSide;
  /** The translations on this page whose originals have changed since. */
  readonly stale: readonly StaleSide[];
  readonly parallel: ParallelText;
  readonly draft: boolean;
}

/** One of the two editions. */
export interface ParallelSide {
  readonly language: SiteLanguage;
  /** The language's name in that language. */
  readonly name: string;
  readonly title: SetText;
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly authors: readonly PersonLink[];
  readonly translators: readonly PersonLink[];
  /** The edition's own page. */
  readonly href: string;
}

/** A translation that is older than its original. */
export interface StaleSide {
  readonly translation: SiteLanguage;
  readonly original: SiteLanguage;
  /** The changed places of the original. Links lead to them on this page, if it has the original. */
  readonly places: readonly LinkView[];
  /** How many more there are. */
  readonly more: number;
  /** Ids of the original's paragraphs and headings that have changed. Empty if it is not on this page. */
  readonly changed: readonly string[];
}

/** A link from an article to itself and another edition, side by side. */
export interface ParallelLink {
  readonly language: SiteLanguage;
  readonly name: string;
  readonly href: string;
  /** How many numbered paragraphs both editions have. */
  readonly paragraphs?: number;
}

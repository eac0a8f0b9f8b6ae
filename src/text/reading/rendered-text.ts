import type { Place, Problem } from '../../problems/problem.ts';

/** A heading of a text, for tables of contents. */
export interface Heading {
  /** 2–6; a text's own first level is 2, since the page's title is 1. */
  readonly level: number;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
}

/** A link from one text to a place inside another, to be checked once all texts are rendered. */
export interface AnchorLink {
  /** Address (see `site/addresses.ts`) of the page that must hold the anchor. */
  readonly address: string;
  readonly anchor: string;
  readonly place: Place;
  /** As written. */
  readonly href: string;
}

/** A text as HTML, and all that was learned on the way. */
export interface RenderedText {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Every id in `html` that a link may lead to, but for those of numbered paragraphs. */
  readonly anchors: ReadonlySet<string>;
  /** How many paragraphs are numbered; their ids are `p1`, `p2`, … See `paragraphs.ts`. */
  readonly paragraphs: number;
  readonly words: number;
  readonly notes: number;
  /** How many pictures the text has, whether they can be shown or not. */
  readonly pictures: number;
  readonly anchorLinks: readonly AnchorLink[];
  /** Paths inside the content folder of the pictures and files that the text shows or links to. */
  readonly media: readonly string[];
  readonly problems: readonly Problem[];
}

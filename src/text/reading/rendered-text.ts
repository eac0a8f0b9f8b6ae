import type { Place, Problem } from '../../problems/problem.ts';

/** A heading of a text, for tables of contents. */
export interface Heading {
  /** 2–6. The highest level in a text is 2, because the page's title is 1. */
  readonly level: number;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
  /** Whether all of it is code: the name of a field. */
  readonly isCode?: true;
}

/** A link to an anchor in another text. It can be checked only after all texts are rendered. */
export interface AnchorLink {
  /** Address (see `addresses/address.ts`) of the page that must contain the anchor. */
  readonly address: string;
  readonly anchor: string;
  readonly place: Place;
  /** As written. */
  readonly href: string;
}

/** A text as HTML, with everything that rendering found out about it. */
export interface RenderedText {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Every id in `html` that a link may lead to, except those of numbered paragraphs. */
  readonly anchors: ReadonlySet<string>;
  /** Number of numbered paragraphs. Their ids are `p1`, `p2`, … (see `paragraphs.ts`). */
  readonly paragraphs: number;
  readonly words: number;
  readonly notes: number;
  /** Number of pictures in the text, including those that cannot be shown. */
  readonly pictures: number;
  readonly anchorLinks: readonly AnchorLink[];
  /** Content folder paths of the pictures and files that the text shows or links to. */
  readonly media: readonly string[];
  readonly problems: readonly Problem[];
}

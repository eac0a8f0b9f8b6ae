/** Parts of views of lists that are too long for one page. See `views.ts`. */

/** A link to a part of a list. */
export interface PartLink {
  /** "2019", "B". */
  readonly text: string;
  readonly href: string;
  /** How many texts it has. */
  readonly count: number;
  /** `page` if it links to this page, `section` if this page is a division of that part. */
  readonly current: 'page' | 'section' | 'no';
}

/** Which part of a list a page shows, and links to all parts. */
export interface PartsView {
  /** The name of the part. Absent on the first page, which shows the beginning of the list. */
  readonly part?: string;
  /** How many texts this page shows, and how many the list has. */
  readonly shown: number;
  readonly all: number;
  /** The parts; below those, the divisions of the one that this page is in, if it is divided. */
  readonly rows: readonly (readonly PartLink[])[];
  /** The parts before and after this one. */
  readonly previous?: PartLink;
  readonly next?: PartLink;
}

/** What readers can take along, as files. */
export type TakenFormat = 'epub';

/** What such a file has all of. */
export type TakenWhole = 'issue' | 'debate';

/** What a PDF has all of. */
export type PrintedWhole = 'article' | 'issue';

/** The words about what readers can take along, on the pages of issues, debates and articles. */
export interface TakeAlongWords {
  /** Name of the fact beside a text: what follows are links to files. */
  readonly term: string;
  /** Links to files: "The whole issue as EPUB". Their sizes follow. */
  readonly files: Readonly<Record<TakenFormat, Readonly<Record<TakenWhole, string>>>>;
  /** Links to PDFs: "This article as PDF". Their sizes follow. */
  readonly pdf: Readonly<Record<PrintedWhole, string>>;
}

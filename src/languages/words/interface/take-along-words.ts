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
  /** In the PDF of an issue, in the place of a text that could not be set. Its address follows. */
  readonly unset: string;
  readonly book: BookWords;
}

/** The words of a book itself. */
interface BookWords {
  readonly cover: string;
  readonly contents: string;
  /** Title of the page with credits, license and addresses. */
  readonly about: string;
  /** For screen readers: what e-readers offer besides the contents, such as the cover and where the text begins. */
  readonly landmarks: string;
  /** Comes before the permanent address of what the book has all of. */
  readonly online: string;
  /** Heading of the permanent addresses of the texts. */
  readonly addresses: string;
  /** Comes before the texts that a book, or the PDF of an issue, does not have. */
  readonly leftOut: string;
  /** What those who cannot see can expect, for shops and libraries: of all books, and of those with pictures. */
  readonly accessible: string;
  readonly described: string;
  readonly undescribed: string;
}

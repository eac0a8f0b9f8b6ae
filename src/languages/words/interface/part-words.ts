/** Lists that are too long for one page, and are divided by years or by first letters. */
export interface PartWords {
  /** Label of the links to the years of a list, for screen readers. */
  readonly years: string;
  /** "2019, part 2": a year, letters or an issue with too many texts for one page. */
  readonly stretch: (name: string, number: number) => string;
  /** "The newest 200 of 3000 texts": what the first page of a list has. */
  readonly newest: (shown: number, all: number) => string;
  /** The same of a debate, whose first page begins with the oldest. */
  readonly oldest: (shown: number, all: number) => string;
  /** "200 of 3000 texts": what the page of a year or a letter has. */
  readonly some: (shown: number, all: number) => string;
  /** Labels of the links to the part before and the part after, and of both for screen readers. */
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  /** "All 600 issues": links to the pages that have all of them. */
  readonly allIssues: (count: number) => string;
  readonly allArticles: (count: number) => string;
  /** "The newest 100 of 2000 answers": above the list of answers to a text, if it does not have all. */
  readonly answers: (shown: number, all: number) => string;
}

import type { LanguageName } from '../../cldr/language-names.ts';

/** The list of debates, and a debate with its map. */
export interface DebateWords {
  /** Above the title of a debate. */
  readonly debate: string;
  /** What a debate is, on the page that lists them. */
  readonly explanation: string;
  /** For a text that is only named at this place of a debate, because it is shown in full at another. */
  readonly elsewhereInDebate: string;
  /** "4 texts by 8 people in 2 issues, from February 2019 to March 2020". `people` may be 0. */
  readonly summary: (facts: DebateFacts) => string;
  /** "6 texts, 4 of them in English": all the texts of a debate, and those in the page's own language. */
  readonly texts: (count: number, inThisLanguage: number) => string;
  /** "written in English and in Spanish": takes the names of the languages. */
  readonly writtenIn: (languages: readonly LanguageName[]) => string;
  /** Comes before the addresses of the texts on other sites that a debate began with. */
  readonly beganWith: string;
  /** Comes before the names of so many people who take part in a debate with answers. */
  readonly answeredBy: (people: number) => string;
  /** For a text that is not part of the archive. */
  readonly elsewhere: string;
  /** Headings of the map of a debate and of its list. */
  readonly map: string;
  readonly list: string;
  /** Opens the map on a narrow screen. */
  readonly showMap: string;
  /** The link that skips the map and leads to the list. */
  readonly skipMap: string;
  /** "A and 5 others". */
  readonly andOthers: (name: string, count: number) => string;
  /** The link to the Atom feed of a debate, on its page. */
  readonly feed: string;
}

/** A debate in numbers. A date (ISO 8601) of ten characters is a day; a shorter one is a month or a year. */
interface DebateFacts {
  readonly texts: number;
  readonly people: number;
  readonly issues: number;
  readonly first: { readonly text: string; readonly iso: string };
  readonly latest: { readonly text: string; readonly iso: string };
}

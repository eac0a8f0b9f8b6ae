import type { LanguageName } from '../../cldr/language-names.ts';

/** A text of the journal, on its own page and in lists. */
export interface WorkWords {
  /** Comes before the title of the current text, in the bar that stays at the top. */
  readonly nowReading: string;
  /** Comes before the names of those who translated: "Translated by A and B". */
  readonly translatedBy: string;
  /** The last item of a list of people that is not whole: "295 others". */
  readonly others: (count: number) => string;
  /** "Translated from English". Takes the name of the original's language. A link if the archive has the original. */
  readonly translatedFrom: (language: LanguageName) => string;
  /** Comes before the names of the other languages: "Also available in: Español". */
  readonly alsoIn: string;
  /** Label of the facts beside a text (length, topics, license, …), for screen readers. */
  readonly facts: string;
  /** Names of those facts. */
  readonly topics: string;
  readonly translation: string;
  readonly license: string;
  /** The text's own address, which never changes. */
  readonly address: string;
  /** The text's permanent identifier, as publishers call it: "DOI". */
  readonly doi: string;
  /** Comes before the credit of a picture: "Picture: A". */
  readonly credit: string;
  /** Heading of the files that come with a text. */
  readonly attachments: string;
  /** Comes before the titles of the texts that this one answers. */
  readonly respondsTo: string;
  /** Heading of the texts that answer this one. */
  readonly answeredBy: string;
  /** "3 answers": the number of texts that answer this one. */
  readonly answers: (count: number) => string;
  /** "paragraph 12": the place in a text that is answered. */
  readonly paragraph: (number: number) => string;
  /** "a text at example.org": an answered text that is not in this archive. */
  readonly elsewhere: (host: string) => string;
  /** Comes before the titles of the debates a text takes part in. */
  readonly followDebate: string;
  /** "12 texts": the number of texts in a debate or a topic. */
  readonly texts: (count: number) => string;
  /** Labels of the links to the article before and after in the contents. */
  readonly previous: string;
  readonly next: string;
  /** Label of the links to the article before and after, for screen readers. */
  readonly neighbours: string;
  /**
   * Comes before the date on which a published text was changed: "Revised". Takes the date (ISO 8601), which may be
   * partial.
   */
  readonly revised: (iso: string) => string;
  /** Heading of the addresses of a text's links, printed at the end of the text. */
  readonly links: string;
}

import type { LanguageName } from '../../cldr/language-names.ts';
import type { CallWords, CommentWords, RespondWords } from './answer-words.ts';
import type { BesideWords } from './beside-words.ts';
import type { CiteWords } from './cite-words.ts';
import type { ContributeWords } from './contribute-words.ts';
import type { DebateWords } from './debate-words.ts';
import type { PartWords } from './part-words.ts';
import type { PreservationWords } from './preservation-words.ts';
import type { SavedWords } from './saved-words.ts';
import type { ScaffoldWords } from './scaffold-words.ts';
import type { SearchWords } from './search-words.ts';
import type { TakeAlongWords } from './take-along-words.ts';
import type { StaleWords, TranslationsWords } from './translation-words.ts';
import type { WorkWords } from './work-words.ts';

/**
 * All words of the site's own interface in one language, grouped by the page or part that shows them. Words with a
 * number are functions, because each language forms its plurals differently.
 */
export interface Interface {
  /** The language's own name, capitalised as in a menu: "English", "Español". */
  readonly name: string;
  /** Skips to the main content; the first link of every page. */
  readonly skipToContent: string;
  /** Label of the main navigation, of the language switch and of the footer, for screen readers. */
  readonly labels: {
    readonly mainNavigation: string;
    readonly languages: string;
    readonly footer: string;
    readonly backToTop: string;
    readonly onThisPage: string;
  };
  readonly navigation: {
    readonly home: string;
    readonly issues: string;
    readonly articles: string;
    readonly debates: string;
    readonly search: string;
    readonly translations: string;
  };
  /** "Issue 2". The number is as printed and may be a word. */
  readonly issue: (number: string) => string;
  /** "Volume 3". */
  readonly volume: (volume: string) => string;
  /**
   * "only in Spanish": label of a link to a work that does not exist in the page's language. Takes the name of the
   * work's language.
   */
  readonly onlyIn: (language: LanguageName) => string;
  /** "3 min read". */
  readonly readingTime: (minutes: number) => string;
  /** "in Spanish": the language that something can be read in. Takes the name of that language. */
  readonly inLanguage: (language: LanguageName) => string;
  /** Marks a text that is not published yet. Short. */
  readonly draft: string;
  readonly footer: FooterWords;
  readonly work: WorkWords;
  readonly comments: CommentWords;
  readonly call: CallWords;
  readonly respond: RespondWords;
  readonly contribute: ContributeWords;
  readonly cite: CiteWords;
  readonly beside: BesideWords;
  readonly home: HomeWords;
  readonly issues: IssueWords;
  readonly debates: DebateWords;
  readonly people: PeopleWords;
  readonly articles: ArticlesWords;
  readonly parts: PartWords;
  readonly translations: TranslationsWords;
  readonly stale: StaleWords;
  readonly searchPage: SearchPageWords;
  readonly saved: SavedWords;
  readonly notFound: NotFoundWords;
  readonly redirect: RedirectWords;
  readonly text: TextWords;
  readonly guide: GuideLinkWords;
  readonly preservation: PreservationWords;
  readonly takeAlong: TakeAlongWords;
  readonly scaffold: ScaffoldWords;
}

/** The foot of every page. */
interface FooterWords {
  /** Comes before the name of the license: "License: CC BY-NC-SA 4.0". */
  readonly license: string;
  /** The link to the Atom feed. */
  readonly feed: string;
  /** The name of the feed of all languages, after the journal's title. */
  readonly feedOfAll: string;
}

interface HomeWords {
  /** Above the latest issue. */
  readonly currentIssue: string;
  /** Heading of an issue's table of contents. */
  readonly inThisIssue: string;
  readonly earlierIssues: string;
  /**
   * "There is a newer issue in Spanish:", followed by links. For issues with nothing in the page's language. Takes the
   * names of the languages that they can be read in.
   */
  readonly newerIssues: (count: number, languages: readonly LanguageName[]) => string;
  readonly debates: string;
}

interface IssueWords {
  /** Label of the facts beside an issue's introduction, for screen readers. */
  readonly facts: string;
  /** Comes before the names of the issue's editors. */
  readonly editedBy: string;
  /** Heading of an issue's introduction. */
  readonly introductionHeading: string;
  /** The link to an introduction that does not exist in the page's language: "The introduction: <title>". */
  readonly introduction: string;
  /** "6 articles, 4 of them in English": all the articles of an issue, and those in the page's own language. */
  readonly articles: (count: number, inThisLanguage: number) => string;
  /** "12 issues": how many issues a year or a decade has. */
  readonly count: (count: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Label of the links to the issue before and after, for screen readers. */
  readonly neighbours: string;
}

/** A person's page. */
interface PeopleWords {
  /** Headings of the texts that the person wrote and translated, and of the issues that they edited. */
  readonly authored: string;
  readonly translated: string;
  readonly edited: string;
}

/** The list of all articles, and the page of a topic. */
interface ArticlesWords {
  /** Above the name of a topic. */
  readonly topic: string;
  /** Label of the links to the letters of the alphabet (and to people and topics), for screen readers. */
  readonly letters: string;
  readonly people: string;
  readonly topics: string;
}

interface SearchPageWords {
  /** Label of the field. */
  readonly label: string;
  readonly button: string;
  /** Shown if scripts are off. The link leads to the list of all articles. */
  readonly withoutScript: string;
  readonly withoutScriptLink: string;
  /** The words of the page's script. */
  readonly script: SearchWords;
}

interface NotFoundWords {
  readonly heading: string;
  readonly explanation: string;
}

/** The page at an old address. */
interface RedirectWords {
  /** Comes before the link to the new address. */
  readonly moved: string;
}

/** Inside a text of the journal. */
interface TextWords {
  /** Label of a table's scrolling frame, for screen readers: "Table 2". Counted from 1 in each text. */
  readonly table: (number: number) => string;
  /** Label of a block of code that can be scrolled, for screen readers, with the name of its language: "Python". */
  readonly code: (language?: string) => string;
  /** Label of the notes at the end of a text, for screen readers. */
  readonly notes: string;
  /** Label of a note's number in the text, for screen readers: "Note 3". */
  readonly note: (number: number) => string;
  /**
   * Label of the link from a note back to where the text mentions it for the nth time, for screen readers. In a list of
   * the page's links, each has to say where it leads.
   */
  readonly backToText: (note: number, mention: number) => string;
}

/** Links to the guides for editors and translators. */
interface GuideLinkWords {
  /** At the foot of every page. */
  readonly link: string;
  /** From the list of translations to the translators' chapter. */
  readonly translate: string;
}

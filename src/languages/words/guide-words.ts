import type { GuideChapter, ProseFile } from './guide-chapters.ts';

/** A kind of file that has fields, by its name in the guide's addresses: those of the content folder, and that of the theme. */
export type FieldFile = 'article' | 'issue' | 'page' | 'journal' | 'people' | 'comments' | 'theme';

/** Names in the examples, if the journal has none of its own. In the Markdown they stand between double braces. */
export interface GuideExamples {
  /** The id and the issue of a text that others answer, link to and translate. */
  readonly text: string;
  readonly 'text issue': string;
  /** One of its paragraphs. */
  readonly paragraph: string;
  /** The same of a text that was first written in another language. */
  readonly 'foreign text': string;
  readonly 'foreign issue': string;
  /** The newest issue, and those after it. */
  readonly issue: string;
  readonly 'next issue': string;
  readonly 'issue after': string;
  readonly 'next year': string;
  /** Paths from the folder of an issue. */
  readonly picture: string;
  readonly document: string;
}

/** The guides for editors and translators. */
export interface GuideWords {
  readonly examples: GuideExamples;
  /** The Markdown files of the chapters written by hand. */
  readonly prose: Readonly<Record<ProseFile, URL>>;
  readonly chapters: Readonly<Record<GuideChapter, { readonly title: string; readonly summary: string }>>;
  /** Heading of the links to the other chapters. */
  readonly more: string;
  readonly fields: {
    /** Marks a required field. Short. */
    readonly required: string;
    /** "Takes a list of names", where `expected` is "a list of names". Without a full stop. */
    readonly takes: (expected: string) => string;
    /** Comes before the fields inside a field. */
    readonly inner: string;
    /** Comes before the names of fields that an earlier kind of file has too. */
    readonly shared: string;
    readonly files: Readonly<Record<FieldFile, FieldFileWords>>;
  };
  /** The words that a journal may replace. */
  readonly words: {
    readonly title: string;
    readonly about: string;
  };
  readonly problems: {
    /** The severity of a problem, shown beside its name; `both` if it can be either. */
    readonly severity: { readonly error: string; readonly warning: string; readonly both: string };
    /** What errors and warnings do. */
    readonly explanation: string;
    /** Comes before an example of what the check prints. */
    readonly printed: string;
  };
}

/** A kind of file that has fields. */
interface FieldFileWords {
  readonly title: string;
  /** The path of the file, with placeholders. */
  readonly path: string;
  readonly about: string;
}

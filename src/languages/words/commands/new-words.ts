/** What `new` can begin. */
export type NewKind = 'article' | 'issue' | 'page';

/** What `new` says, in one language. */
export interface NewWords {
  readonly unknownKind: (written: string, kinds: readonly string[]) => string;
  /** A title of several words without quotes. */
  readonly looseTitle: (title: string) => string;
  readonly missing: (flags: readonly string[]) => string;
  readonly unknownLanguage: (code: string, known: readonly string[]) => string;
  readonly unknownIssue: (number: string, known: readonly string[]) => string;
  readonly unknownSection: (key: string, known: readonly string[]) => string;
  readonly unknownWork: (id: string, suggestion: string | undefined) => string;
  readonly severalWorks: (id: string, ids: readonly string[]) => string;
  readonly issueTaken: (number: string, path: string) => string;
  readonly nameTaken: (name: string, path: string, free: string) => string;
  readonly ownName: (name: string, free: string) => string;
  readonly badName: (name: string, suggestion: string) => string;
  readonly badNumber: (number: string) => string;
  readonly badDate: (date: string) => string;
  readonly exists: (path: string) => string;
  readonly cancelled: string;
  readonly wrote: (path: string) => string;
  readonly next: (facts: { readonly url: string; readonly media: string | undefined }) => string;
  readonly ask: AskWords;
}

/** The questions at a terminal. */
interface AskWords {
  readonly kind: string;
  readonly kinds: Readonly<Record<NewKind, string>>;
  readonly title: Readonly<Record<NewKind, string>>;
  readonly issue: string;
  readonly newIssue: string;
  readonly date: string;
  readonly language: string;
  readonly authors: string;
  readonly section: string;
  readonly none: string;
  readonly topics: string;
  readonly answers: string;
  readonly answersMore: string;
  readonly whichWork: string;
  readonly noneOfThese: string;
  readonly noWork: string;
  readonly name: (taken: string) => string;
  readonly required: string;
}

import type { LanguageName } from '../../cldr/language-names.ts';

/** The state of an edition of a text. `begun` is a translation that is still a draft. */
export type EditionState = 'original' | 'translated' | 'stale' | 'begun' | 'missing';

/** What `status` says, in one language. */
export interface StatusWords {
  readonly incomplete: (errors: number) => string;
  readonly state: Readonly<Record<EditionState, string>>;
  readonly issue: (number: string, date: string) => string;
  readonly pages: string;
  /** After the state: the number of passages that have changed and the date of the first change, if they are known. */
  readonly changed: (passages: number | undefined, since: string | undefined) => string;
  readonly notRecorded: string;
  readonly by: (names: string) => string;
  readonly wanted: string;
  /** "into Spanish". Takes the name of the language. */
  readonly into: (language: LanguageName) => string;
  readonly reasons: {
    readonly answers: (title: string) => string;
    readonly newestIssue: string;
    readonly stale: string;
  };
  readonly nothingWanted: string;
  readonly unanswered: string;
  readonly everyAnswered: string;
  readonly more: (count: number) => string;
  readonly total: string;
  /** How many translations do not say which text they were made from. */
  readonly unknown: (count: number) => string;
}

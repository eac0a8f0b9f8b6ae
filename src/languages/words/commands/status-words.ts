import type { LanguageName } from '../../cldr/language-names.ts';
/** How an edition of a text stands. `begun`: there is a translation, and it is a draft. */
export type EditionState = 'original' | 'translated' | 'stale' | 'begun' | 'missing';

/** What `status` says, in one language. */
export interface StatusWords {
  readonly incomplete: (errors: number) => string;
  readonly state: Readonly<Record<EditionState, string>>;
  readonly issue: (number: string, date: string) => string;
  readonly pages: string;
  /** Behind the state: how many passages have changed, and since when, where that is known. */
  readonly changed: (passages: number | undefined, since: string | undefined) => string;
  readonly notRecorded: string;
  readonly by: (names: string) => string;
  readonly wanted: string;
  /** "into Spanish", by the name of the language. */
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
}

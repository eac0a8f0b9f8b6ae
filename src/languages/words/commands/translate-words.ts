import type { LanguageName } from '../../cldr/language-names.ts';
import type { PassagePlace } from '../interface/translation-words.ts';

/** How a passage has changed. */
export type PassageChange = 'changed' | 'moved' | 'added' | 'removed';

/** Comments in the front matter of a new translation. */
export interface ScaffoldComments {
  readonly translate: string;
  readonly slug: string;
  readonly translators: string;
  readonly draft: string;
}

/** Why the version of the text that was translated cannot be shown. */
export type NoPast = 'no-git' | 'not-in-history' | 'shallow';

/** Why it was not recorded which text a translation was made from. */
export type LeftReason =
  /** The archive does not have the edition that it was made from. */
  | 'no-original'
  /** Its `source` is something else than a fingerprint. */
  | 'no-fingerprint'
  | 'no-front-matter'
  /** The clone is shallow. */
  | 'shallow'
  /** The version of the original at that time cannot be read. */
  | 'unreadable-then';

/** What `translate` says, in one language. A `command` is a whole line, ready to be copied. */
export interface TranslateWords {
  readonly oneText: string;
  readonly unknownText: (named: string, suggestion: string | undefined) => string;
  readonly unreadable: (named: string) => string;
  readonly oneLanguage: string;
  readonly whichLanguage: (languages: string) => string;
  readonly foreignLanguage: (code: string, languages: string) => string;
  readonly isOriginal: (named: string, language: LanguageName) => string;
  readonly fileInTheWay: (file: string) => string;
  readonly alreadyThere: (file: string, command: string) => string;
  readonly notThere: (file: string, command: string) => string;
  readonly noFrontMatter: (file: string) => string;
  readonly wrote: (file: string, from: LanguageName, paragraphs: number) => string;
  /** What to do with a new file, which has the line `draft: true`. */
  readonly nextSteps: (command: string) => string;
  readonly comments: (to: LanguageName) => ScaffoldComments;
  readonly current: (file: string, from: LanguageName) => string;
  readonly notRecorded: (file: string, from: LanguageName, command: string) => string;
  /** `count` is undefined if the changes are not known, `since` if the change is not committed yet. */
  readonly stale: (
    file: string,
    from: LanguageName,
    count: number | undefined,
    since: string | undefined,
  ) => string;
  readonly noPast: Readonly<Record<NoPast, string>>;
  /** The meaning of the signs at the beginning of lines. */
  readonly signs: string;
  readonly place: (place: PassagePlace) => string;
  readonly change: (kind: PassageChange, place: string | undefined, from: string | undefined) => string;
  readonly whenDone: (command: string) => string;
  readonly recorded: (file: string, from: LanguageName) => string;
  readonly alreadyRecorded: (file: string, from: LanguageName) => string;
  readonly allNeedsDone: string;
  readonly allAlone: string;
  /** `date` is the day on which the translation last changed. */
  readonly recordedPast: (file: string, date: string) => string;
  readonly recordedNow: (file: string) => string;
  readonly leftAlone: (file: string, why: LeftReason) => string;
  /** How many texts have errors, so that it is not known whether they are translations. */
  readonly leftUnreadable: (count: number) => string;
  /** Numbers of translations: recorded from git, recorded as of now, recorded before, and left as they were. */
  readonly recordedAll: (past: number, now: number, before: number, left: number) => string;
}

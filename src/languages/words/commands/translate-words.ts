import type { LanguageName } from '../../cldr/language-names.ts';
import type { PassagePlace } from '../interface/translation-words.ts';

/** What became of a passage. */
export type PassageChange = 'changed' | 'moved' | 'added' | 'removed';

/** What the comments in the front matter of a new translation say. */
export interface ScaffoldComments {
  readonly translate: string;
  readonly slug: string;
  readonly translators: string;
  readonly draft: string;
}

/** Why the words a text had when it was translated cannot be shown. */
export type NoPast = 'no-git' | 'not-in-history' | 'shallow';

/** What `translate` says, in one language. Commands come whole, so that they can be copied; languages by their names. */
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
  /** `reason`: the system's name for it. */
  readonly wrote: (file: string, from: LanguageName, paragraphs: number) => string;
  /** What to do with a new file. `draft`: it has a line that keeps it from being published. */
  readonly nextSteps: (draft: boolean, command: string) => string;
  readonly comments: (to: LanguageName) => ScaffoldComments;
  readonly current: (file: string, from: LanguageName) => string;
  readonly notRecorded: (file: string, from: LanguageName, command: string) => string;
  /** `count` is unknown where nothing tells what has changed, `since` where the change is not committed yet. */
  readonly stale: (
    file: string,
    from: LanguageName,
    count: number | undefined,
    since: string | undefined,
  ) => string;
  readonly noPast: Readonly<Record<NoPast, string>>;
  /** What the signs before lines mean. */
  readonly signs: string;
  readonly place: (place: PassagePlace) => string;
  readonly change: (kind: PassageChange, place: string | undefined, from: string | undefined) => string;
  readonly whenDone: (command: string) => string;
  readonly recorded: (file: string, from: LanguageName) => string;
  readonly alreadyRecorded: (file: string, from: LanguageName) => string;
}

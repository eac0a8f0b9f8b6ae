import type { Language } from '../../languages/index.ts';
import type { PassagePlace } from '../../languages/translation-words.ts';
import type { ScaffoldComments } from '../../scaffold/translation.ts';
import type { ComparedPassage } from '../../translation/comparison.ts';
import { en } from './translate-words-en.ts';
import { es } from './translate-words-es.ts';

/** Why the words a text had when it was translated cannot be shown. */
export type NoPast = 'no-git' | 'not-in-history' | 'shallow';

/** What `translate` says, in one language. Commands come whole, so that they can be copied. */
export interface TranslateWords {
  readonly oneText: string;
  readonly unknownText: (named: string, suggestion: string | undefined) => string;
  readonly unreadable: (named: string) => string;
  readonly oneLanguage: string;
  readonly whichLanguage: (languages: string) => string;
  readonly foreignLanguage: (code: string, languages: string) => string;
  readonly isOriginal: (named: string, language: Language) => string;
  readonly fileInTheWay: (file: string) => string;
  readonly alreadyThere: (file: string, command: string) => string;
  readonly notThere: (file: string, command: string) => string;
  readonly noFrontMatter: (file: string) => string;
  /** `reason`: the system's name for it. */
  readonly notWritten: (file: string, reason: string) => string;
  readonly wrote: (file: string, from: Language, paragraphs: number) => string;
  /** What to do with a new file. `draft`: it has a line that keeps it from being published. */
  readonly nextSteps: (draft: boolean, command: string) => string;
  readonly comments: (to: Language) => ScaffoldComments;
  readonly current: (file: string, from: Language) => string;
  readonly notRecorded: (file: string, from: Language, command: string) => string;
  /** `count` is unknown where nothing tells what has changed, `since` where the change is not committed yet. */
  readonly stale: (
    file: string,
    from: Language,
    count: number | undefined,
    since: string | undefined,
  ) => string;
  readonly noPast: Readonly<Record<NoPast, string>>;
  /** What the signs before lines mean. */
  readonly signs: string;
  readonly place: (place: PassagePlace) => string;
  readonly change: (
    kind: ComparedPassage['kind'],
    place: string | undefined,
    from: string | undefined,
  ) => string;
  readonly whenDone: (command: string) => string;
  readonly recorded: (file: string, from: Language) => string;
  readonly alreadyRecorded: (file: string, from: Language) => string;
}

const WORDS: Readonly<Record<Language, TranslateWords>> = { en, es };

/** What `translate` says in a language. */
export function translateWords(language: Language): TranslateWords {
  return WORDS[language];
}

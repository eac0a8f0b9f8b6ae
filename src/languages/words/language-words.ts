import type { CommandWords } from './commands/command-words.ts';
import type { Conventions } from './conventions.ts';
import type { FieldWords } from './fields/field-words.ts';
import type { GuideWords } from './guide-words.ts';
import type { Interface } from './interface/interface.ts';
import type { PreviewWords } from './preview-words.ts';
import type { AllRuleWords } from './rules/findings.ts';

/** What a language needs for a journal to publish in it. */
export interface SiteWords {
  readonly conventions: Conventions;
  readonly interface: Interface;
}

/** What it needs besides for the program to speak it: in problems, at the terminal, in the preview and about fields. */
export interface MessageWords {
  readonly rules: AllRuleWords;
  readonly fields: FieldWords;
  readonly commands: CommandWords;
  readonly preview: PreviewWords;
}

/** The guides for editors and translators. */
export interface GuidePart {
  readonly guide: GuideWords;
}

/** All words of one language. Where those for messages are missing, or some of them, or the guides, English speaks. */
export type LanguageWords = SiteWords & Partial<MessageWords> & Partial<GuidePart>;

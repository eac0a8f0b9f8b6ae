import type { CommandWords } from './commands/command-words.ts';
import type { Conventions } from './conventions.ts';
import type { FieldWords } from './fields/field-words.ts';
import type { ThemeWords } from './fields/theme-words.ts';
import type { GuideWords } from './guide-words.ts';
import type { Interface } from './interface/interface.ts';
import type { PreviewWords } from './preview-words.ts';
import type { AllRuleWords } from './rules/findings.ts';

/** The words that a journal needs to publish in a language. */
export interface SiteWords {
  readonly conventions: Conventions;
  readonly interface: Interface;
}

/**
 * The words that the program also needs to use a language for messages: in problems, at the terminal, in the preview.
 */
export interface MessageWords {
  readonly rules: AllRuleWords;
  readonly fields: FieldWords;
  readonly commands: CommandWords;
  readonly preview: PreviewWords;
  readonly theme: ThemeWords;
}

/** The guides for editors and translators. */
export interface GuidePart {
  readonly guide: GuideWords;
}

/** All words of one language. If any of those for messages, or the guides, are missing, English is used instead. */
export type LanguageWords = SiteWords & Partial<MessageWords> & Partial<GuidePart>;

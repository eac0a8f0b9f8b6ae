import { type LanguageName, languageName } from './cldr/language-names.ts';
import { type ListPiece, listOf, piecesOfList } from './cldr/lists.ts';
import * as registry from './registry.ts';
import type { CommandWords } from './words/commands/command-words.ts';
import type { Conventions } from './words/conventions.ts';
import type { FieldWords } from './words/fields/field-words.ts';
import type { GuideWords } from './words/guide-words.ts';
import type { Interface } from './words/interface/interface.ts';
import type { GuidePart, LanguageWords, MessageWords } from './words/language-words.ts';
import type { PreviewWords } from './words/preview-words.ts';
import type { AllRuleWords } from './words/rules/findings.ts';

/** The words of every language, by its code; the compiler checks that each has what it needs. */
const LANGUAGES = registry satisfies Readonly<Record<string, LanguageWords>>;

/** The codes of the languages that have some words. */
type Having<Words> = {
  [Code in keyof typeof LANGUAGES]: (typeof LANGUAGES)[Code] extends Words ? Code : never;
}[keyof typeof LANGUAGES];

/** A language that a journal may publish in. */
export type SiteLanguage = keyof typeof LANGUAGES;

/** A language that the program speaks besides: in problems, at the terminal, in the preview. */
export type MessageLanguage = Having<MessageWords>;

/** A language that has the guides for editors and translators. */
export type GuideLanguage = Having<GuidePart>;

/** A text in every language of messages. */
export type Localized = Readonly<Record<MessageLanguage, string>>;

/** The parts that make a language one of messages. */
const MESSAGES = Object.keys({
  rules: true,
  fields: true,
  commands: true,
  preview: true,
} satisfies Record<keyof MessageWords, true>);

/** The codes of all languages that a journal may publish in. */
export const SITE_LANGUAGES = Object.keys(LANGUAGES) as readonly SiteLanguage[];

/** The codes of all languages of messages. */
export const MESSAGE_LANGUAGES: readonly MessageLanguage[] = SITE_LANGUAGES.filter(isMessageLanguage);

/** Whether a code names a language that a journal may publish in. */
export function isSiteLanguage(code: string): code is SiteLanguage {
  return Object.hasOwn(LANGUAGES, code);
}

/** Whether a code names a language of messages. */
export function isMessageLanguage(code: string): code is MessageLanguage {
  return isSiteLanguage(code) && MESSAGES.every((part) => Object.hasOwn(LANGUAGES[code], part));
}

/** The language of the guides for readers of a language: its own, or English. */
export function guideLanguageFor(language: SiteLanguage): GuideLanguage {
  const hasGuide = (code: SiteLanguage): code is GuideLanguage => Object.hasOwn(LANGUAGES[code], 'guide');
  return hasGuide(language) ? language : 'en';
}

/** Makes something for every language that a journal may publish in. */
export function inEveryLanguage<Value>(
  make: (language: SiteLanguage) => Value,
): Readonly<Record<SiteLanguage, Value>> {
  // Every one of them is among the entries.
  return Object.fromEntries(SITE_LANGUAGES.map((language) => [language, make(language)])) as Record<
    SiteLanguage,
    Value
  >;
}

/** Says something in every language of messages. */
export function localized(say: (language: MessageLanguage) => string): Localized {
  // Every language of messages is among them.
  return Object.fromEntries(MESSAGE_LANGUAGES.map((language) => [language, say(language)])) as Localized;
}

/** The words of the site's own interface in a language. */
export function interfaceIn(language: SiteLanguage): Interface {
  return LANGUAGES[language].interface;
}

/** What a language does otherwise than others. */
export function conventionsOf(language: SiteLanguage): Conventions {
  return LANGUAGES[language].conventions;
}

/** The words of every rule in a language. */
export function rulesIn(language: MessageLanguage): AllRuleWords {
  return LANGUAGES[language].rules;
}

/** What there is to say of fields in a language. */
export function fieldsIn(language: MessageLanguage): FieldWords {
  return LANGUAGES[language].fields;
}

/** What the commands say in a language. */
export function commandsIn(language: MessageLanguage): CommandWords {
  return LANGUAGES[language].commands;
}

/** What the preview says in a language. */
export function previewIn(language: MessageLanguage): PreviewWords {
  return LANGUAGES[language].preview;
}

/** The guides in a language. */
export function guideIn(language: GuideLanguage): GuideWords {
  return LANGUAGES[language].guide;
}

/** What readers of a language call another one, as within a sentence: "Spanish", "inglés". */
export function nameIn(reader: SiteLanguage, language: SiteLanguage): LanguageName {
  return languageName(language, conventionsOf(reader).locale, interfaceIn(language).name);
}

/** "A, B and C", as a language says it. */
export function listIn(language: SiteLanguage, items: readonly string[]): string {
  return listOf(items, conventionsOf(language).locale);
}

/** The same in pieces, for lists of links. */
export function listPiecesIn(language: SiteLanguage, items: readonly string[]): readonly ListPiece[] {
  return piecesOfList(items, conventionsOf(language).locale);
}

import { type LanguageName, languageName } from './cldr/language-names.ts';
import { type ListPiece, listOf, piecesOfList } from './cldr/lists.ts';
import { monthName } from './cldr/months.ts';
import { zoneCity } from './cldr/zone-city.ts';
import * as registry from './registry.ts';
import type { CommandWords } from './words/commands/command-words.ts';
import type { Conventions } from './words/conventions.ts';
import type { FieldWords } from './words/fields/field-words.ts';
import type { GuideWords } from './words/guide-words.ts';
import type { Interface } from './words/interface/interface.ts';
import type { GuidePart, LanguageWords, MessageWords } from './words/language-words.ts';
import type { PreviewWords } from './words/preview-words.ts';
import type { AllRuleWords } from './words/rules/findings.ts';

/** The words of every language, by its code. The compiler checks that each language is complete. */
const LANGUAGES = registry satisfies Readonly<Record<string, LanguageWords>>;

/** The codes of the languages that have words of some kind. */
type Having<Words> = {
  [Code in keyof typeof LANGUAGES]: (typeof LANGUAGES)[Code] extends Words ? Code : never;
}[keyof typeof LANGUAGES];

/** A language that a journal may publish in. */
export type SiteLanguage = keyof typeof LANGUAGES;

/** A language that the program also uses for messages: in problems, at the terminal and in the preview. */
export type MessageLanguage = Having<MessageWords>;

/** A language that has the guides for editors and translators. */
export type GuideLanguage = Having<GuidePart>;

/** A text in every language of messages. */
export type Localized = Readonly<Record<MessageLanguage, string>>;

/** The parts that a language of messages must have. */
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

/** A text in every language of messages, made by a function. */
export function localized(say: (language: MessageLanguage) => string): Localized {
  // The entries cover every language of messages, which `Object.fromEntries` cannot tell the compiler.
  return Object.fromEntries(MESSAGE_LANGUAGES.map((language) => [language, say(language)])) as Localized;
}

/** The words of the site's interface in a language. */
export function interfaceIn(language: SiteLanguage): Interface {
  return LANGUAGES[language].interface;
}

/** The conventions of a language: its quotation marks, its sorting, its citations. */
export function conventionsOf(language: SiteLanguage): Conventions {
  return LANGUAGES[language].conventions;
}

/** The words of every rule in a language. */
export function rulesIn(language: MessageLanguage): AllRuleWords {
  return LANGUAGES[language].rules;
}

/** The descriptions of fields in a language. */
export function fieldsIn(language: MessageLanguage): FieldWords {
  return LANGUAGES[language].fields;
}

/** The words of the commands in a language. */
export function commandsIn(language: MessageLanguage): CommandWords {
  return LANGUAGES[language].commands;
}

/** The words of the preview in a language. */
export function previewIn(language: MessageLanguage): PreviewWords {
  return LANGUAGES[language].preview;
}

/** The guides in a language. */
export function guideIn(language: GuideLanguage): GuideWords {
  return LANGUAGES[language].guide;
}

/** The name of a language in the language of the reader, as it is written within a sentence: "Spanish", "inglés". */
export function nameIn(reader: SiteLanguage, language: SiteLanguage): LanguageName {
  return languageName(language, conventionsOf(reader).locale, interfaceIn(language).name);
}

/** The name of a month (1 to 12) as it is written within a sentence: "March", "marzo". */
export function monthIn(language: SiteLanguage, month: number): string {
  return monthName(month, conventionsOf(language).locale);
}

/** The city or place after which a time zone is named, in a language; undefined for zones like `UTC`. */
export function cityIn(language: SiteLanguage, zone: string): string | undefined {
  return zoneCity(zone, conventionsOf(language).cities);
}

/** The `dir` of words in a language on a page in another one. Undefined if both are written in the same direction. */
export function directionOn(page: SiteLanguage, language: SiteLanguage): 'ltr' | 'rtl' | undefined {
  const { direction } = conventionsOf(language);
  return direction === conventionsOf(page).direction ? undefined : direction;
}

/** A term and what it is or says, on one line: "Journal: tagline", in French "Revue : devise". */
export function definedIn(language: SiteLanguage, term: string, meaning: string): string {
  return `${term}${conventionsOf(language).spaces[':'] ?? ''}: ${meaning}`;
}

/** Items joined as a language joins them: "A, B and C". */
export function listIn(language: SiteLanguage, items: readonly string[]): string {
  return listOf(items, conventionsOf(language).locale);
}

/** The pieces of such a list, so that items can be made links. */
export function listPiecesIn(language: SiteLanguage, items: readonly string[]): readonly ListPiece[] {
  return piecesOfList(items, conventionsOf(language).locale);
}

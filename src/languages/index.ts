import { type LanguageName, languageName } from './cldr/language-names.ts';
import { type ListPiece, listOf, piecesOfList } from './cldr/lists.ts';
import { monthName } from './cldr/months.ts';
import { zoneCity } from './cldr/zone-city.ts';
import { englishAround } from './en/interface/index.ts';
import {
  directionOf,
  englishNameOf,
  isStandardTag,
  languageOfLocale,
  localeOf,
  type OtherLanguage,
  openGraphOf,
  ownNameOf,
  standardTag,
} from './other-language.ts';
import { withOwnWords } from './own-words.ts';
import { primaryOf } from './primary.ts';
import * as registry from './registry.ts';
import type { CommandWords } from './words/commands/command-words.ts';
import type { Conventions } from './words/conventions.ts';
import type { FieldWords } from './words/fields/field-words.ts';
import type { ThemeWords } from './words/fields/theme-words.ts';
import type { GuideWords } from './words/guide-words.ts';
import type { Interface } from './words/interface/interface.ts';
import type { GuidePart, LanguageWords, MessageWords, SiteWords } from './words/language-words.ts';
import type { PreviewWords } from './words/preview-words.ts';
import type { AllRuleWords } from './words/rules/findings.ts';

/**
 * The words of every language, by its code. The compiler checks that each language is complete. Copied, because looking something up
 * in a module takes many times as long as in an object.
 */
const LANGUAGES = { ...registry } satisfies Readonly<Record<string, LanguageWords>>;

/** The codes of the languages that have words of some kind. */
type Having<Words> = {
  [Code in keyof typeof LANGUAGES]: (typeof LANGUAGES)[Code] extends Words ? Code : never;
}[keyof typeof LANGUAGES];

/** A language that the program has words and conventions for. */
export type KnownLanguage = keyof typeof LANGUAGES;

/** A language that a journal may publish in. If the program has no words for it, its pages have those of another one. */
export type SiteLanguage = KnownLanguage | OtherLanguage;

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
  theme: true,
} satisfies Record<keyof MessageWords, true>);

/** The codes of all languages that the program has words for. */
export const KNOWN_LANGUAGES = Object.keys(LANGUAGES) as readonly KnownLanguage[];

/** The codes of all languages of messages. */
export const MESSAGE_LANGUAGES: readonly MessageLanguage[] = KNOWN_LANGUAGES.filter(isMessageLanguage);

/** Whether a code names a language that the program has words for. */
export function isKnownLanguage(code: string): code is KnownLanguage {
  return Object.hasOwn(LANGUAGES, code);
}

/** Whether a code names a language that a journal may publish in, in its standard spelling. */
export function isSiteLanguage(code: string): code is SiteLanguage {
  return isKnownLanguage(code) || isStandardTag(code);
}

/** The standard spelling of a language that somebody wrote in another way: `pt-BR` of `pt_br`. Undefined if there is none. */
export function spellingOf(written: string): SiteLanguage | undefined {
  const tag = standardTag(written);
  return tag !== undefined && tag !== written && isSiteLanguage(tag) ? tag : undefined;
}

/**
 * The language that texts of a locale have in a journal: `pt-BR` for `pt` and `pt_BR`, `fr` for `fr_CA`, `pt-PT` for itself.
 * Undefined if it is no locale. Languages whose words the program has are not divided by countries, except as it does.
 */
export function languageOf(locale: string): SiteLanguage | undefined {
  const language = languageOfLocale(locale);
  if (language === undefined) return undefined;
  const known = KNOWN_LANGUAGES.find((code) => code === language || languageOfLocale(code) === language);
  if (known !== undefined) return known;
  const primary = primaryOf(language);
  return isKnownLanguage(primary) ? primary : isSiteLanguage(language) ? language : undefined;
}

/** The one of some languages that somebody named, in whatever spelling. Undefined if it is none of them. */
export function languageAmong(languages: readonly SiteLanguage[], written: string): SiteLanguage | undefined {
  return languages.find((language) => language === (spellingOf(written) ?? written));
}

/** Whether a code names a language of messages. */
export function isMessageLanguage(code: string): code is MessageLanguage {
  return isKnownLanguage(code) && MESSAGES.every((part) => Object.hasOwn(LANGUAGES[code], part));
}

/**
 * The language of the words around the texts of a language: the language itself; or one that is spoken elsewhere, so that
 * `es-MX` has the words of `es` and `pt` those of `pt-BR`; or else English.
 */
export function wordsLanguageOf(language: SiteLanguage): KnownLanguage {
  if (isKnownLanguage(language)) return language;
  return KNOWN_LANGUAGES.find((known) => primaryOf(known) === primaryOf(language)) ?? 'en';
}

/** The `lang` of the interface's words on a page in a language. Undefined if they are in the page's own language. */
export function markedWordsOf(page: SiteLanguage): KnownLanguage | undefined {
  const words = wordsLanguageOf(page);
  return primaryOf(words) === primaryOf(page) ? undefined : words;
}

/** The language of the guides for readers of a language: its own, or English. */
export function guideLanguageFor(language: SiteLanguage): GuideLanguage {
  const hasGuide = (code: KnownLanguage): code is GuideLanguage => Object.hasOwn(LANGUAGES[code], 'guide');
  const words = wordsLanguageOf(language);
  return hasGuide(words) ? words : 'en';
}

/** A text in every language of messages, made by a function. */
export function localized(say: (language: MessageLanguage) => string): Localized {
  // The entries cover every language of messages, which `Object.fromEntries` cannot tell the compiler.
  return Object.fromEntries(MESSAGE_LANGUAGES.map((language) => [language, say(language)])) as Localized;
}

/** The words of the site's interface in a language: while a page is made, those of its journal. */
export function interfaceIn(language: SiteLanguage): Interface {
  return withOwnWords(language, partsOf(language).interface);
}

/** The conventions of a language: its quotation marks, its sorting, its citations. */
export function conventionsOf(language: SiteLanguage): Conventions {
  return partsOf(language).conventions;
}

/** The words and conventions of languages that the program has none for, put together once for each. */
const others = new Map<OtherLanguage, SiteWords>();

function partsOf(language: SiteLanguage): SiteWords {
  if (isKnownLanguage(language)) return LANGUAGES[language];
  const made = others.get(language) ?? makeParts(language);
  others.set(language, made);
  return made;
}

/** Words of a related language, or English ones, with what Unicode's CLDR knows of the language. */
function makeParts(language: OtherLanguage): SiteWords {
  const name = ownNameOf(language);
  const related = LANGUAGES[wordsLanguageOf(language)];
  const locale = localeOf(language);
  const openGraph = openGraphOf(language);
  if (markedWordsOf(language) === undefined)
    return {
      conventions: { ...related.conventions, locale, openGraph },
      interface: { ...related.interface, name },
    };
  return {
    conventions: {
      ...LANGUAGES.en.conventions,
      locale,
      openGraph,
      direction: directionOf(language),
      elisions: new Set(),
      functionWords: new Set(),
    },
    interface: englishAround(name, englishNameOf(language)),
  };
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

/** What editors are told about themes in a language. */
export function themeIn(language: MessageLanguage): ThemeWords {
  return LANGUAGES[language].theme;
}

/** The guides in a language. */
export function guideIn(language: GuideLanguage): GuideWords {
  return LANGUAGES[language].guide;
}

/** The name of a language in the language of the reader, as it is written within a sentence: "Spanish", "inglés". */
export function nameIn(reader: SiteLanguage, language: SiteLanguage): LanguageName {
  // The name stands in a sentence of the interface, whose words may be those of another language.
  const { locale } = conventionsOf(wordsLanguageOf(reader));
  return languageName(language, locale, interfaceIn(language).name);
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

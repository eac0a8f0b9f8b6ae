import { primaryOf } from './primary.ts';

declare const other: unique symbol;

/** A language for which the program has no words of its own: a BCP 47 tag in its standard spelling, such as `ht` or `es-MX`. */
export type OtherLanguage = string & { readonly [other]: true };

/** A language with, if they matter, its script, its region and its variants. Extensions say nothing of a text. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*$/;

/** Codes that say that a text is in no language, in several or in one that is not known. */
const NO_LANGUAGE = new Set(['mis', 'mul', 'und', 'zxx']);

/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/**
 * Whether a code is the standard spelling of a language that Unicode knows: it has a name in CLDR, or a script in which it
 * is usually written. So `sp`, which is no language, is refused, and so is `FR`.
 */
export function isStandardTag(code: string): code is OtherLanguage {
  return TAG.test(code) && standardTag(code) === code && isKnownToUnicode(code);
}

/** The standard spelling of what somebody wrote for a language: `pt-BR` for `pt_br`, `fr` for `FR`. Undefined if it is none. */
export function standardTag(written: string): string | undefined {
  // `Intl` refuses what is no tag with an exception, and `_` is how locales of operating systems are written.
  const tag = written.trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(tag)) return undefined;
  try {
    const [standard] = Intl.getCanonicalLocales(tag);
    return standard !== undefined && TAG.test(standard) && isKnownToUnicode(standard) ? standard : undefined;
  } catch {
    return undefined;
  }
}

function isKnownToUnicode(tag: string): boolean {
  const { script } = new Intl.Locale(tag).maximize();
  return !NO_LANGUAGE.has(primaryOf(tag)) && (script !== undefined || nameOf(tag, 'en') !== undefined);
}

/** What a language calls itself, or what English calls it, with a capital letter. The tag if CLDR has no name. */
export function ownNameOf(tag: OtherLanguage): string {
  const name = nameOf(tag, tag) ?? tag;
  return name === tag ? tag : name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

/** The name in English, or the tag. */
export function englishNameOf(tag: OtherLanguage): string {
  return nameOf(tag, 'en') ?? tag;
}

function nameOf(tag: string, locale: string): string | undefined {
  return new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' }).of(tag);
}

/**
 * The locale of a language for dates, numbers, lists and sorting. Years and digits are those in addresses and in front
 * matter, so the calendar is the Gregorian one. If CLDR does not know the language's dates, they are English.
 */
export function localeOf(tag: OtherLanguage): string {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf([tag]);
  return known === undefined ? 'en' : `${known}-u-ca-gregory-nu-latn`;
}

/** The direction in which a language is written, by its script. */
export function directionOf(tag: OtherLanguage): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Open Graph's name of a language: with the territory where most of its speakers live. */
export function openGraphOf(tag: OtherLanguage): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

/**
 * The language of a locale as other programs write it: `fr_FR`, `pt_BR`, `de_DE_formal`. A region that only says where most
 * of its speakers live is left out. Undefined if it is no locale.
 */
export function languageOfLocale(written: string): string | undefined {
  const tag = standardTag(
    /^[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3}))*(?=$|[-_@.])/.exec(written.trim())?.[0] ?? '',
  );
  if (tag === undefined) return undefined;
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const usual = new Intl.Locale(language).maximize();
  return usual.script === script && usual.region === region ? language : tag;
}

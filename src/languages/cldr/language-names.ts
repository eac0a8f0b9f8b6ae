declare const named: unique symbol;

/**
 * The name of a language in another language, as it is written within a sentence: "Spanish", "inglés". Never a code.
 */
export type LanguageName = string & { readonly [named]: true };

/** One per locale of the reader, because constructing `Intl.DisplayNames` is slow. */
const names = new Map<string, Intl.DisplayNames>();

/**
 * The name of a language in a locale.
 * @param own the language's name in its own words, used if CLDR does not know the language
 */
export function languageName(code: string, locale: string, own = code): LanguageName {
  const known =
    names.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' });
  names.set(locale, known);
  return (known.of(code) ?? own) as LanguageName;
}

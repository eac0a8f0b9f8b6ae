declare const named: unique symbol;

/** What a language is called in another one, as within a sentence: "Spanish", "inglés". Never a code. */
export type LanguageName = string & { readonly [named]: true };

/** One for each language of readers: making one is slow. */
const names = new Map<string, Intl.DisplayNames>();

/**
 * What a language is called in another one.
 * @param own its name in its own words, for a language that CLDR does not know
 */
export function languageName(code: string, locale: string, own = code): LanguageName {
  const known =
    names.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' });
  names.set(locale, known);
  return (known.of(code) ?? own) as LanguageName;
}

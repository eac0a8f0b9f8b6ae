declare const named: unique symbol;

/**
 * The name of a language in another language, as it is written within a sentence: "Spanish", "inglés". Never a code.
 */
export type LanguageName = string & { readonly [named]: true };

/** One per locale of the reader, because constructing `Intl.DisplayNames` is slow. */
const names = new Map<string, Intl.DisplayNames>();

/** What CLDR calls each language, by locale and code: lists name the same few languages thousands of times. */
const known = new Map<string, string | undefined>();

/**
 * The name of a language in a locale.
 * @param own the language's name in its own words, used if CLDR does not know the language
 */
export function languageName(code: string, locale: string, own = code): LanguageName {
  const key = `${locale} ${code}`;
  if (!known.has(key)) known.set(key, namesIn(locale).of(code));
  return (known.get(key) ?? own) as LanguageName;
}

function namesIn(locale: string): Intl.DisplayNames {
  const made =
    names.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' });
  names.set(locale, made);
  return made;
}

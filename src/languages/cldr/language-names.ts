/** One for each language of readers: making one is slow. */
const names = new Map<string, Intl.DisplayNames>();

/** What a language is called in another one, as within a sentence: "Spanish", "inglés". Its code where nobody knows a name. */
export function languageName(code: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  names.set(locale, known);
  return known.of(code) ?? code;
}

/**
 * A phrase with a number in it, by plural category of `Intl.PluralRules`; a category that is missing takes `other`.
 * `{count}` stands for the number, and may be left out if the words say it.
 */
export type CountedPhrase = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** One per locale, because constructing `Intl.PluralRules` is slow. */
const rules = new Map<string, Intl.PluralRules>();

/** A phrase with a number, in the plural form of a locale. */
export function countedIn(locale: string, count: number, phrase: CountedPhrase): string {
  const known = rules.get(locale) ?? new Intl.PluralRules([locale, 'en']);
  rules.set(locale, known);
  return (phrase[known.select(count)] ?? phrase.other).replaceAll('{count}', String(count));
}

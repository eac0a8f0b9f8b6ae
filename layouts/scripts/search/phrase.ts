import type { CountedPhrase } from '../../../src/languages/cldr/plurals.ts';

/** Replaces `{name}` by its value. Names without a value are left unchanged. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}

/** A phrase with a number, in the plural form of the language. */
export function counted(phrase: CountedPhrase, language: string, count: number, query = ''): string {
  const form = phrase[new Intl.PluralRules(language).select(count)] ?? phrase.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count), query });
}

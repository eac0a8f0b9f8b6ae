import type { CountedPhrase } from '../../../src/languages/words/interface/search-words.ts';

/** Puts values in the place of `{name}`; a name without a value stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}

/** A phrase with a number in it, as the language forms it. */
export function counted(phrase: CountedPhrase, language: string, count: number, query = ''): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? phrase.one : phrase.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count), query });
}

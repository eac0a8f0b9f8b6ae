import type { Language } from '../languages/index.ts';

const sorters = new Map<Language, Intl.Collator>();

/** Sorts as a language does (ñ after n, accents after the bare letter); made once a language, since making one is slow. */
export function sorterFor(language: Language): Intl.Collator {
  let sorter = sorters.get(language);
  if (!sorter) {
    sorter = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
    sorters.set(language, sorter);
  }
  return sorter;
}

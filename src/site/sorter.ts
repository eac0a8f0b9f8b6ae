import type { Language } from '../languages/index.ts';

const sorters = new Map<Language, Intl.Collator>();

/**
 * A collator for a language (in Spanish ñ sorts after n, accented letters after plain ones). Cached, since creating one
 * is slow.
 */
export function sorterFor(language: Language): Intl.Collator {
  let sorter = sorters.get(language);
  if (!sorter) {
    sorter = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
    sorters.set(language, sorter);
  }
  return sorter;
}

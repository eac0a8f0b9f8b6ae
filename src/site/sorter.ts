import { conventionsOf, type SiteLanguage } from '../languages/index.ts';

const sorters = new Map<SiteLanguage, Intl.Collator>();

/**
 * A collator for a language (in Spanish ñ sorts after n, accented letters after plain ones). Cached, since creating one
 * is slow.
 */
export function sorterFor(language: SiteLanguage): Intl.Collator {
  let sorter = sorters.get(language);
  if (!sorter) {
    sorter = new Intl.Collator([conventionsOf(language).locale, 'en'], {
      numeric: true,
      ignorePunctuation: true,
    });
    sorters.set(language, sorter);
  }
  return sorter;
}

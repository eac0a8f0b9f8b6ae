import type { SearchConfig } from '../../../search-config.ts';
import { element } from '../element.ts';
import type { Found, MissingWord } from '../index/find.ts';
import { fill } from '../phrase.ts';
import { type Wanted, writeAddress } from '../wanted.ts';

/**
 * Says why nothing was found, if the query does not tell: which of several words no text has, and which words are there
 * that are written like it, as links to search for them.
 */
export function explanation(
  strings: SearchConfig['strings'],
  wanted: Wanted,
  { terms, missing }: Found,
): readonly (Node | string)[] {
  const several = terms.length > 1 || terms.some((term) => term.kind === 'phrase' && term.words.length > 1);
  if (terms.length > 1 && missing.length === 0) return [element('p', {}, strings.notTogether)];
  return missing.flatMap((word) => {
    const which = several ? [element('p', {}, fill(strings.notThere, { word: word.term.typed }))] : [];
    return word.near.length > 0 ? [...which, nearLinks(strings, wanted, word)] : which;
  });
}

function nearLinks(
  strings: SearchConfig['strings'],
  wanted: Wanted,
  { term, near }: MissingWord,
): HTMLElement {
  const links = near.map((word) => {
    const query = wanted.query.replace(term.typed, () => word);
    return element('a', { href: writeAddress({ ...wanted, query }) }, word);
  });
  return element('p', {}, strings.nearWords, ...links.flatMap((link) => [' ', link]));
}

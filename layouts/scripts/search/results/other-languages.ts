import type { SearchConfig } from '../../../search-config.ts';
import { element } from '../element.ts';
import { matchesOf } from '../index/matches.ts';
import { forgetIndex, openIndex } from '../index/open-index.ts';
import { counted } from '../phrase.ts';
import { writeAddress } from '../wanted.ts';

/**
 * Links to the search pages of other languages that have results, each with their number in words of that language.
 * Languages whose index cannot be loaded are left out.
 */
export async function otherLanguages(config: SearchConfig, query: string): Promise<readonly HTMLElement[]> {
  if (query === '') return [];
  const links = await Promise.all(
    config.bundles.slice(1).map(async (other, index) => {
      const count = await countIn(config, index + 1, query);
      return count === 0 ? [] : [linkTo(other, query, counted(other.resultsIn, other.language, count))];
    }),
  );
  return links.flat();
}

/** Links to the search pages of other languages. Nothing is loaded to know whether they have results. */
export function searchesElsewhere({ bundles }: SearchConfig, query: string): readonly HTMLElement[] {
  if (query === '') return [];
  return bundles.slice(1).map((other) => linkTo(other, query, other.searchIn));
}

function linkTo(
  { language, searchPage }: SearchConfig['bundles'][number],
  query: string,
  text: string,
): HTMLElement {
  const href = searchPage + writeAddress({ query, filters: {}, order: 'relevance' });
  return element('a', { href, lang: language, hreflang: language }, text);
}

async function countIn(config: SearchConfig, position: number, query: string): Promise<number> {
  try {
    return (await matchesOf(openIndex(config, position), query)).texts.size;
  } catch {
    forgetIndex(position);
    return 0;
  }
}

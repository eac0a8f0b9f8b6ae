import type { SearchConfig } from '../../search-config.ts';
import { element } from './element.ts';
import { matchesOf } from './matches.ts';
import { forgetIndex, openIndex } from './open-index.ts';
import { counted } from './phrase.ts';
import { writeAddress } from './wanted.ts';

/**
 * Links to the search pages of other languages that have results, each with their number in words of that language.
 * Languages whose index cannot be loaded are left out.
 */
export async function otherLanguages(config: SearchConfig, query: string): Promise<readonly HTMLElement[]> {
  if (query === '') return [];
  const links = await Promise.all(
    config.bundles.map(async ({ language, searchPage }, position) => {
      const count = position === 0 ? 0 : await countIn(config, position, query);
      if (count === 0) return [];
      const href = searchPage + writeAddress({ query, filters: {}, order: 'relevance' });
      const text = counted(config.strings.resultsIn[language], language, count);
      return [element('a', { href, lang: language, hreflang: language }, text)];
    }),
  );
  return links.flat();
}

async function countIn(config: SearchConfig, position: number, query: string): Promise<number> {
  try {
    return (await matchesOf(openIndex(config, position), query)).texts.size;
  } catch {
    forgetIndex(position);
    return 0;
  }
}

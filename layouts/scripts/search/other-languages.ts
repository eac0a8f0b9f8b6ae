import type { SearchConfig } from '../../search-config.ts';
import { element } from './element.ts';
import { countMatches } from './find.ts';
import { openBundle } from './pagefind.ts';
import { counted } from './phrase.ts';
import { writeAddress } from './wanted.ts';

/**
 * Links to the search pages of the other languages in which something was found, each saying in its own language how much.
 * A language whose search cannot be loaded is left out.
 */
export async function otherLanguages(
  { bundles: [, ...others], base, strings }: SearchConfig,
  query: string,
): Promise<readonly HTMLElement[]> {
  if (query === '') return [];
  const links = await Promise.all(
    others.map(async ({ language, bundle, searchPage }) => {
      const count = await openBundle(bundle, base)
        .then((pagefind) => countMatches(pagefind, query))
        .catch(() => 0);
      if (count === 0) return [];
      const href = searchPage + writeAddress({ query, filters: {}, order: 'relevance' });
      const link = element('a', { href, lang: language, hreflang: language });
      link.append(counted(strings.resultsIn[language], language, count));
      return [element('li', {}, link)];
    }),
  );
  return links.flat();
}

import { severalNamesIn } from '../../../../model/doubtful-names/several-names.ts';
import { slugOf } from '../../../../model/ids.ts';
import type { PersonFacts } from '../../journal/journal-file.ts';
import { cleanLine } from '../../journal/set-text-of.ts';
import { type Fields, isGroup, isList, partsIn, type Value, wordsIn } from '../source/front-matter.ts';

/** A biography, or the first of those in several languages. */
function bioOf(value: Value | undefined): string | undefined {
  return wordsIn(isGroup(value) ? Object.values(value)[0] : value);
}

/** The people of a site: names as texts write them, or keys of a file in which the site describes its authors. */
export class SitePeople {
  readonly #known: ReadonlyMap<string, Fields>;
  readonly #named = new Map<string, Fields>();

  constructor(known: ReadonlyMap<string, Fields>) {
    this.#known = known;
  }

  /** The names in a field. */
  namesIn(value: Value | undefined): readonly string[] {
    const names = new Map<string, string>();
    const parts = isList(value) || isGroup(value) ? partsIn(value) : (wordsIn(value)?.split(';') ?? []);
    for (const part of parts)
      for (const name of this.#namesOf(part)) {
        const slug = slugOf(name);
        if (slug !== '' && !names.has(slug)) names.set(slug, name);
      }
    return [...names.values()];
  }

  /** What the site tells of the people who were named. */
  facts(): readonly PersonFacts[] {
    return [...this.#named].map(([name, facts]) => ({
      name,
      bio: cleanLine(bioOf(facts['bio'] ?? facts['description']) ?? ''),
      website: wordsIn(facts['website'] ?? facts['url'] ?? facts['web'] ?? facts['homepage']) ?? '',
    }));
  }

  #namesOf(written: string): readonly string[] {
    const facts = this.#known.get(written);
    const own = facts && cleanLine(wordsIn(facts['name']) ?? '');
    if (own) {
      this.#named.set(own, facts);
      return [own];
    }
    const several = severalNamesIn(written);
    return (several?.isSure ? several.names : [written]).map(cleanLine).filter((name) => name !== '');
  }
}

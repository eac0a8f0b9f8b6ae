import { addressesOf } from '../addresses/addresses.ts';
import type { Journal, Work } from '../model/archive.ts';
import { introductionId, type WorkId } from '../model/ids.ts';

/**
 * The ids that a work had before its file or the folder of its issue was renamed, oldest first, as its old addresses
 * show them. An edition with a `slug` shows none: there the end of the address is not the id.
 */
export function formerIdsIn(journal: Pick<Journal, 'url' | 'languages'>): (work: Work) => readonly WorkId[] {
  const addresses = addressesOf(journal);
  return (work) => {
    const language = journal.languages.find((each) => work.editions.has(each));
    const edition = language && work.editions.get(language);
    if (!edition || (work.kind === 'article' && edition.slug !== work.id)) return [];
    return edition.redirectFrom.flatMap((written) => {
      const { address, query } = addresses.parseOld(written);
      const text = query === undefined ? addresses.textAt(address) : undefined;
      if (!text || text.language !== language) return [];
      const isArticle = text.slug !== undefined;
      if (isArticle !== (work.kind === 'article')) return [];
      const id = isArticle ? (text.slug as WorkId) : introductionId(text.issue);
      return id === work.id ? [] : [id];
    });
  };
}

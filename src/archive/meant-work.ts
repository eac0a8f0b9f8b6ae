import type { Journal, Work } from '../model/archive.ts';
import { slugOf, type WorkId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { suggest } from '../schema/suggest.ts';
import { formerIdsIn } from './former-ids.ts';

/**
 * Creates a function that finds the id of the work that somebody meant: by a former id, by the title or the slug of one of
 * its editions, by the path of a file or an address, and otherwise by a similar id.
 */
export function meantWorkIn(
  journal: Pick<Journal, 'url' | 'languages'>,
  works: Iterable<Work>,
): (written: string) => WorkId | undefined {
  let known: ReturnType<typeof namesOf> | undefined;
  return (written) => {
    known ??= namesOf(journal, [...works]);
    const { byName, ids } = known;
    const name = nameIn(written);
    const found = byName.get(name) ?? byName.get(slugOf(name)) ?? byName.get(slugOf(written));
    if (found !== undefined) return found;
    const similar = suggest(written, ids);
    return ids.find((id) => id === similar);
  };
}

/** The ids of works by everything that people may write instead. What names two works is left to the first. */
function namesOf(journal: Pick<Journal, 'url' | 'languages'>, works: readonly Work[]) {
  const formerIds = formerIdsIn(journal);
  const byName = new Map<string, WorkId>(works.map(({ id }) => [id, id]));
  const add = (name: string, id: WorkId) => {
    if (name !== '' && !byName.has(name)) byName.set(name, id);
  };
  for (const work of works) for (const id of formerIds(work)) add(id, work.id);
  for (const { id, editions } of works) {
    for (const { slug, title } of editions.values()) {
      add(slug, id);
      add(slugOf(plainOf(title)), id);
    }
  }
  return { byName, ids: works.map(({ id }) => id) };
}

/** The last part of a path or an address, without the extension of a file. */
function nameIn(written: string): string {
  const path = written.replace(/[?#].*/s, '').replace(/(?<!\/)\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.[a-z-]{2,12})?\.md$/i, '');
}

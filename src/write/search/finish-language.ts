import { setImmediate } from 'node:timers/promises';
import type { SiteLanguage } from '../../languages/index.ts';
import type { KeptBundles } from './kept-bundles.ts';
import type { LanguageIndexing } from './language-indexing.ts';
import type { BundleFacts } from './pack-bundle.ts';
import type { PageQueue } from './page-queue.ts';

/** What was indexed for a language. */
export interface IndexedLanguage extends BundleFacts {
  readonly language: SiteLanguage;
  /** Changes with everything that the bundle is made from. */
  readonly key: string;
  /** Digests of what the search needs of each page, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Pages that are read before other work gets a turn. */
const READ_AT_ONCE = 20;

/**
 * Writes the bundle of a language to a folder, once all pages are written: as an earlier build has kept it, if its pages are
 * the same, or else as it is indexed now. Writes nothing if `before` is the same.
 */
export async function finishLanguage(
  indexing: LanguageIndexing,
  folder: string,
  kept: KeptBundles,
  before: IndexedLanguage | undefined,
): Promise<IndexedLanguage> {
  const { pages, queue } = indexing;
  await readRest(queue);
  const state = queue.digests.map((digest) => digest ?? '');
  const key = kept.keyOf(pages, state);
  const known = before?.key === key ? before : await kept.write(key, folder);
  const facts = known ?? (await indexing.index({ folder, keep: kept.placeOf(pages.language, key) }));
  kept.remember(pages.language, { key, state });
  return {
    language: pages.language,
    key,
    digests: new Map(pages.files.map(({ path }, place) => [path, state[place] ?? ''])),
    pages: facts.pages,
    words: facts.words,
  };
}

/** Reads the pages that have not been handed over. */
async function readRest(queue: PageQueue): Promise<void> {
  let read = 0;
  for (const _ of queue.takeRest()) {
    read += 1;
    if (read % READ_AT_ONCE === 0) await setImmediate();
  }
}

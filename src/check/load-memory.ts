import type { PackedReading } from '../content/packed-readings.ts';
import { rememberingReaders } from '../content/text-readers.ts';
import { programVersion } from '../program/compiled.ts';
import { Cache, cacheFolder } from '../sources/cache/cache.ts';
import { openPacks, type Packs } from '../sources/cache/packs.ts';
import { rootOf } from '../sources/read-content.ts';
import { type PackedRendering, rememberTexts } from '../text/remember-texts.ts';
import type { TextMemory } from './helpers/helpers.ts';

/** What is known of earlier loadings, per text. It makes loading faster and never changes the result. */
export interface LoadMemory extends TextMemory {
  /** Which translations are copies of their originals. Undefined if nothing lasts longer than the process. */
  readonly copies?: Packs<boolean>;
  /** Keeps what is new for the next process. */
  readonly save: () => void;
}

/**
 * Opens the memory of a content folder. It lasts as long as the process and, in the cache, from one to the next, unless
 * the program's sources run as they are: then nobody knows their version.
 */
export function openLoadMemory(
  content: string,
  folder: string = cacheFolder('texts'),
  version: string | undefined = programVersion(),
): LoadMemory {
  if (version === undefined)
    return { readers: rememberingReaders(), render: rememberTexts(), save: () => {} };
  const cache = new Cache(folder);
  const packed = { cache, root: rootOf(content), version };
  const readings = openPacks<PackedReading>({ ...packed, kind: 'read' });
  const renderings = openPacks<PackedRendering>({ ...packed, kind: 'rendered' });
  const copies = openPacks<boolean>({ ...packed, kind: 'copies' });
  const meant = openPacks<string>({ ...packed, kind: 'meant' });
  return {
    copies,
    readers: rememberingReaders(readings),
    render: rememberTexts(renderings, meant),
    packs: { readings, renderings },
    save: () => {
      readings.save();
      renderings.save();
      copies.save();
      meant.save();
      cache.keepChecks();
      cache.trim();
    },
  };
}

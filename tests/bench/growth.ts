import { join } from 'node:path';
import type { Measurement } from './measure.ts';
import { type Build, ourArchive } from './ours.ts';
import { hugo } from './peers.ts';
import type { ProgramCopy } from './program-copy.ts';
import { setAside } from './set-aside.ts';
import { syntheticArchive, textsOf } from './synthetic-archive.ts';

/** The builds of an archive of one size, from nothing: to see how time and memory grow. */
export interface SizeMeasured {
  readonly texts: number;
  readonly pages: number;
  /** Ours, with nothing cached and with warm caches. */
  readonly cold: Build;
  readonly warm: Build;
  /** Not there if Hugo is not installed. */
  readonly hugo?: Measurement;
  readonly pagefind?: Measurement;
}

/** Makes an archive of so many articles, builds it, and makes way for the next. */
export async function measureSize(
  program: ProgramCopy,
  folder: string,
  count: number,
  progress: (what: string) => void,
): Promise<SizeMeasured> {
  const articles = syntheticArchive(count);
  const ours = await ourArchive(program, join(folder, 'ours'), articles);
  const peer = await hugo(join(folder, 'hugo'), articles);
  progress('nothing cached');
  const cold = await ours.build('nothing cached');
  progress('caches warm');
  const warm = await ours.build('caches warm');
  const measured = { texts: textsOf(articles), pages: await ours.pages(), cold, warm };
  if (peer) progress(peer.name);
  const peers = peer && { hugo: await peer.build(), pagefind: await peer.index() };
  await setAside(folder);
  return { ...measured, ...peers };
}

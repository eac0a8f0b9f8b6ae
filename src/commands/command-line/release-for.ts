import { commandsIn } from '../../languages/index.ts';
import { type Release, readRelease } from '../../sources/git/release.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import type { Options } from './options.ts';

/**
 * The release that the content is compared with, if there is one. Throws `UsageError` if git does not know `--since`.
 */
export async function releaseFor({ content, since, language }: Options): Promise<Release | undefined> {
  const found = await readRelease(content, since);
  if (found.kind === 'unknown' && since !== undefined) {
    throw new UsageError(commandsIn(language).usage.unknownRevision(since, content));
  }
  return found.kind === 'release' ? found.release : undefined;
}

import { type Release, readRelease } from '../git/release.ts';
import { type Options, UsageError } from './options.ts';

/** The release that the content is compared with, if there is one. Throws `UsageError` where git does not know `--since`. */
export async function releaseFor({ content, since }: Options): Promise<Release | undefined> {
  const found = await readRelease(content, since);
  if (found.kind === 'unknown' && since !== undefined) {
    throw new UsageError(`--since: git knows no revision "${since}" of ${content}.`);
  }
  return found.kind === 'release' ? found.release : undefined;
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  FetchFault,
  ImportNotice,
  ImportWords,
} from '../../../../languages/words/commands/import-words.ts';
import { makeFolder } from '../../../../sources/files/write-file.ts';
import type { Terminal } from '../../../../terminal/terminal.ts';
import type { OwnSite } from '../../journal/own-site.ts';
import type { ImportedFiles } from '../../written/imported-files.ts';
import { fetchFile } from './fetch-file.ts';
import type { MediaFiles, MediaSource } from './media-files.ts';

/** Files that could not be downloaded, by the index of their item. */
export type FailedFiles = ReadonlyMap<number, FetchFault>;

/** Copies or downloads the files that texts show. What is there already is not downloaded again. */
export async function writeMedia(
  media: MediaFiles,
  source: MediaSource,
  site: OwnSite,
  files: ImportedFiles,
  { terminal, words }: { readonly terminal: Terminal; readonly words: ImportWords },
): Promise<{ readonly failed: FailedFiles; readonly notices: readonly ImportNotice[] }> {
  const failed = new Map<number, FetchFault>();
  const notices: ImportNotice[] = [];
  let bytes = 0;
  for (const [done, { address, path, from, index }] of media.files.entries()) {
    if (from !== undefined) {
      await files.put(path, await readFile(from));
      continue;
    }
    if (source.kind !== 'fetch' || (await files.keep(path))) continue;
    if (files.dryRun) {
      files.announce(path);
      continue;
    }
    terminal.progress(words.fetching(done, media.files.length, (bytes / 1_000_000).toFixed(1)));
    const part = join(files.content, partOf(path));
    await makeFolder(join(part, '..'));
    const options = { limit: source.megabytes * 1_000_000, isAllowed: (url: string) => site.isOwnHost(url) };
    const why = await fetchFile(address, part, options);
    if (why) {
      if (index !== undefined) failed.set(index, why);
      notices.push({ kind: 'failed-media', at: { file: path, line: 1 }, address, why });
      continue;
    }
    const content = await readFile(part);
    bytes += content.length;
    await files.put(path, content);
    await rm(part, { force: true });
  }
  return { failed, notices };
}

/** Where a download is kept until it is complete. The name is hidden, so that it is not read as content. */
function partOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}.${path.slice(at)}.part`;
}

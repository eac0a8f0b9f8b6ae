import { loadSite } from '../../../check/load-site.ts';
import type { Problem } from '../../../problems/problem.ts';
import { type ContentFolder, readContent } from '../../../sources/read-content.ts';
import type { ImportedFiles } from './imported-files.ts';

/**
 * What the check finds in the content after an import; after a trial, in the content as it would be. Undefined if there is
 * too much of it to be checked at once.
 */
export async function checkImported(files: ImportedFiles): Promise<readonly Problem[] | undefined> {
  const { texts } = files;
  if (!texts) return undefined;
  const present = await readContent(files.content).catch(
    (): ContentFolder => ({
      root: files.content,
      files: [],
      media: new Map(),
      unread: [],
    }),
  );
  return loadSite(files.dryRun ? withTrial(present, files, texts) : present, { drafts: false }).problems;
}

/** The content folder with the files that a trial would have written. */
function withTrial(
  present: ContentFolder,
  { done }: ImportedFiles,
  texts: ReadonlyMap<string, string>,
): ContentFolder {
  const created = done.filter(({ fate }) => fate === 'created').map(({ path }) => path);
  const written = created.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const media = new Map(present.media);
  for (const path of created) if (!texts.has(path)) media.set(path, { bytes: 1 });
  const files = [...present.files, ...written].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...present, files, media };
}

import { parseContentPath } from '../../../sources/content-path.ts';
import { readContent } from '../../../sources/read-content.ts';
import type { ImportedFiles } from '../written/imported-files.ts';

/** Names that the content folder has already, other than those of an earlier import. */
export interface TakenNames {
  readonly articles: Iterable<string>;
  readonly pages: Iterable<string>;
}

/** The names in a content folder, which need not exist, without those of files that an earlier import wrote. */
export async function takenNamesIn(content: string, files: ImportedFiles): Promise<TakenNames> {
  const names = { articles: new Set<string>(), pages: new Set<string>() };
  const present = await readContent(content).catch(() => undefined);
  for (const { path } of present?.files ?? []) {
    if (files.isImported(path)) continue;
    const parsed = parseContentPath(path);
    if (parsed.kind === 'article') names.articles.add(parsed.id);
    if (parsed.kind === 'page') names.pages.add(parsed.id);
  }
  return names;
}

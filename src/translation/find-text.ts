import type { SiteLanguage } from '../languages/index.ts';
import type { Archive, ByLanguage, Edition, PageEdition } from '../model/archive.ts';
import { introductionId, type PageId, type WorkId } from '../model/ids.ts';
import { parseContentPath } from '../sources/content-path.ts';

/** A work or a page. */
export interface TranslatableText {
  readonly id: string;
  readonly kind: 'article' | 'introduction' | 'page';
  readonly editions: ByLanguage<Edition | PageEdition>;
  readonly original: SiteLanguage;
}

/** All works and pages, in the archive's order. */
export function* textsOf(archive: Archive): Iterable<TranslatableText> {
  yield* archive.works.values();
  for (const { id, editions } of archive.pages.values()) {
    const all = [...editions.values()];
    const original = all.find(({ translatedFrom }) => translatedFrom === undefined) ?? all[0];
    if (original) yield { id, kind: 'page', editions, original: original.language };
  }
}

/**
 * Finds a text by its id, or by the path of one of its files, with or without the content folder. If an article and a
 * page have the same id, returns the article.
 */
export function findText(archive: Archive, named: string): TranslatableText | undefined {
  const id = idIn(named);
  if (archive.works.has(id as WorkId)) return archive.works.get(id as WorkId);
  if (!archive.pages.has(id as PageId)) return undefined;
  for (const text of textsOf(archive)) if (text.kind === 'page' && text.id === id) return text;
  return undefined;
}

/** The id in a path to a text's file. Any other name is returned unchanged. */
export function idIn(named: string): string {
  const path = /(?:^|\/)((?:issues|pages)\/.*\.md)$/.exec(named.replaceAll('\\', '/'))?.[1];
  const parsed = path === undefined ? undefined : parseContentPath(path);
  if (parsed?.kind === 'issue') return introductionId(parsed.issue);
  return parsed?.kind === 'article' || parsed?.kind === 'page' ? parsed.id : named.normalize('NFC');
}

/** The path, relative to the content folder, of a text's edition in a language. The edition need not exist. */
export function pathOfEdition(text: TranslatableText, language: SiteLanguage, main: SiteLanguage): string {
  const known = text.editions.get(language)?.source.path;
  if (known !== undefined) return known;
  const [any] = text.editions.values();
  const bare = (any?.source.path ?? '').replace(/(?:\.[^/.]+)?\.md$/, '');
  return language === main ? `${bare}.md` : `${bare}.${language}.md`;
}

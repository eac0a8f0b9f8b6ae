import type { ArticleRecord, ParsedContent, TextRecord } from '../content/parsed-content.ts';
import { type IssueNumber, introductionId } from '../model/ids.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateId } from '../problems/rules/files/duplicate-id.ts';
import { workPathOf } from '../sources/content-path.ts';

type Owner = TextRecord<unknown> & { readonly issue: IssueNumber };

/**
 * The articles whose id is theirs alone. Reports each text whose id already belongs to a work of another issue. If one of
 * the two is a translation that has lost its original, it was most likely left behind or moved alone.
 */
export function uniqueIds(content: ParsedContent, report: Report): readonly ArticleRecord[] {
  const owners = new Map<string, Owner>(
    content.issues.map((record) => [introductionId(record.issue), record]),
  );
  const editions = editionsByWork(content.articles);
  return content.articles.filter((record) => {
    const owner = owners.get(record.id);
    if (!owner) owners.set(record.id, record);
    if (!owner || (owner.issue === record.issue && 'id' in owner)) return true;
    const place = { file: record.source.file, line: 1, column: 1 };
    const home = homeOf(editionsOf(owner, editions), editionsOf(record, editions), content);
    report(duplicateId, place, { id: record.id, other: owner.source.file, home });
    return false;
  });
}

function editionsByWork(articles: readonly ArticleRecord[]): ReadonlyMap<string, readonly ArticleRecord[]> {
  const works = new Map<string, ArticleRecord[]>();
  for (const article of articles) {
    const work = works.get(workPathOf(article.source.path));
    if (work) work.push(article);
    else works.set(workPathOf(article.source.path), [article]);
  }
  return works;
}

function editionsOf(record: TextRecord<unknown>, works: ReturnType<typeof editionsByWork>) {
  return works.get(workPathOf(record.source.path)) ?? [];
}

/** Where a translation belongs that is alone in its folder, if its original is in the other one. */
function homeOf(
  owner: readonly ArticleRecord[],
  other: readonly ArticleRecord[],
  { root, journal }: ParsedContent,
): { readonly file: string; readonly to: string } | undefined {
  const pairs = [
    { alone: other, at: owner },
    { alone: owner, at: other },
  ];
  for (const { alone, at } of pairs) {
    const [lost, ...more] = alone;
    const [beside] = at;
    if (!lost || !beside || more.length > 0 || !isTranslation(lost, at, journal.languages[0])) continue;
    if (at.some(({ language }) => language === lost.language)) continue;
    const suffix = lost.language === journal.languages[0] ? '' : `.${lost.language}`;
    return { file: lost.source.file, to: `${root}/${workPathOf(beside.source.path)}${suffix}.md` };
  }
  return undefined;
}

/** Whether a text says that it is a translation, and of one that is at another place. */
function isTranslation(
  { fields, language }: ArticleRecord,
  at: readonly ArticleRecord[],
  main: string | undefined,
) {
  const from = fields['translated-from'];
  if (from !== undefined) return at.some((edition) => edition.language === from);
  const isSaid = fields.source !== undefined || (fields.translators ?? []).length > 0;
  return isSaid && language !== main;
}

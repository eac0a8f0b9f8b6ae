import type { ParsedContent } from '../content/parsed-content.ts';
import { placeholdersIn } from '../content/placeholder.ts';
import { plainOf, readSetText } from '../model/set-text.ts';
import type { Report } from '../problems/problem.ts';
import { undrawnTitle } from '../problems/rules/pictures/undrawn-title.ts';
import { undrawnIn } from '../text/share-letters.ts';

/**
 * Reports titles with letters that the share pictures' typeface lacks: once for the whole journal, because the texts
 * are right as they are.
 */
export function checkSharePictures({ journal, issues, articles, root }: ParsedContent, report: Report): void {
  if (journal.sharePictures === 'none') return;
  const ofJournal = [...new Set([...journal.title.values()].map(plainOf))].map((title) => ({
    title,
    path: 'journal.yaml',
  }));
  const titles = [
    ...ofJournal,
    ...[...issues, ...(journal.sharePictures === 'articles' ? articles : [])].map(({ fields, source }) => ({
      title: plainOf(readSetText(fields.title)),
      path: source.path,
    })),
  ].filter(({ title }) => placeholdersIn(title).length === 0 && undrawnIn(title).length > 0);
  if (titles.length === 0) return;
  const letters = [...new Set(titles.flatMap(({ title }) => undrawnIn(title)))];
  report(undrawnTitle, { file: `${root}/journal.yaml`, line: 1, column: 1 }, { titles, letters });
}

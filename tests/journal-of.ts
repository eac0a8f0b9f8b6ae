import assert from 'node:assert/strict';
import { type LoadOptions, loadSite } from '../src/check/load-site.ts';
import type { PlannedSite } from '../src/pages/parts/planned-site.ts';
import { plannedSite, planSite } from '../src/pages/plan.ts';
import type { PageKind, PageView } from '../src/pages/views/views.ts';
import { type Problem, reportInto } from '../src/problems/problem.ts';
import type { ContentFolder } from '../src/sources/read-content.ts';

/** File contents by path relative to the content folder. */
export type Files = Readonly<Record<string, string>>;

/** The smallest valid `journal.yaml`, with two languages. */
export const JOURNAL = `title: Two Voices
url: https://example.org/
languages: [en, es]
sections:
  essays: {en: Essays, es: Ensayos}
`;

/** Added to `JOURNAL`, without what takes longest to build and no test of this journal looks at. */
export const QUICK = 'guide: false\nshare-pictures: none\n';

/** A content folder made from strings. */
export function folderOf(files: Files, media: Readonly<Record<string, number>> = {}): ContentFolder {
  const all: Files = { 'journal.yaml': JOURNAL, ...files };
  return {
    root: 'content',
    files: Object.entries(all).map(([path, text]) => ({ path, text })),
    media: new Map(Object.entries(media).map(([path, bytes]) => [path, { bytes }])),
    unread: [],
  };
}

/** An issue and an article with only the required fields. */
export function text(fields: string, body = 'Text.'): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

/** Loads a journal made from strings. Throws with the list of errors if there are any. */
export function siteWith(
  files: Files,
  options: LoadOptions = { drafts: false },
  media: Readonly<Record<string, number>> = {},
): PlannedSite {
  const { site, problems } = loadSite(folderOf(files, media), options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!site || errors.length > 0) throw new Error(errors.map(({ message }) => message.en).join('\n'));
  return plannedSite(site);
}

/** The view of the page at an address in a journal made from strings. Fails if there is no page of that kind. */
export function pageAt<Kind extends PageKind>(
  files: Files,
  address: string,
  kind: Kind,
  media: Readonly<Record<string, number>> = {},
): Extract<PageView, { kind: Kind }> {
  const page = planSite(siteWith(files, { drafts: false }, media)).find((each) => each.address === address);
  const view = page?.view();
  assert.ok(view?.kind === kind, `${address} is ${view?.kind ?? 'missing'}`);
  return view as Extract<PageView, { kind: Kind }>;
}

/** The problems of a journal made from strings. */
export function problemsWith(files: Files, media: Readonly<Record<string, number>> = {}): readonly Problem[] {
  return loadSite(folderOf(files, media), { drafts: false }).problems;
}

/** A list of problems and the function that adds to it. */
export function collected() {
  const problems: Problem[] = [];
  return { problems, report: reportInto(problems) };
}

/**
 * Removes the mark ⟦ from a source and returns its position (1-based line and column), which is where a problem is
 * expected.
 */
export function marked(source: string): {
  readonly source: string;
  readonly line: number;
  readonly column: number;
} {
  const before = source.slice(0, source.indexOf('⟦')).split('\n');
  return { source: source.replace('⟦', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

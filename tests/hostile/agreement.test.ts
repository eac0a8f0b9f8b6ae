import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openLoadMemory } from '../../src/check/load-memory.ts';
import { loadSite } from '../../src/check/load-site.ts';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { planSite } from '../../src/pages/plan.ts';
import type { ContentFile } from '../../src/sources/read-content.ts';
import { call } from '../commands/run-command.ts';
import { type Files, folderOf, JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';
import { temporaryJournal } from '../temporary-journal.ts';
import { generatedJournal, generatedText } from './generated-texts.ts';

/** Another seed generates other texts; the failure of a test prints it with the smallest text that fails. */
const SEED = 20_261_126;
const TEXTS = 1000;

const AROUND: Files = {
  'journal.yaml': `${JOURNAL}guide: false\nshare-pictures: none\nemail: editors@example.org\n`,
  'issues/1/issue.md': text('title: One\ndate: 2020'),
  'issues/1/a.md': text('title: A'),
};

/**
 * The files that are left when those are taken out in which the check finds errors, and those that need them. As in a preview, what is
 * known of a text is not found out again.
 */
function passedBy(files: Files): Files {
  const all = folderOf(files);
  const memory = openLoadMemory(all.root);
  const passed = (left: readonly ContentFile[]): readonly ContentFile[] => {
    const { problems } = loadSite({ ...all, files: left }, { drafts: false, memory });
    const wrong = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
    return wrong.size === 0 ? left : passed(left.filter(({ path }) => !wrong.has(`${all.root}/${path}`)));
  };
  return Object.fromEntries(passed(all.files).map(({ path, text = '' }) => [path, text]));
}

/** Makes every page and every other file of a journal in memory, unless the check finds an error. */
function makeIfPassed(files: Files): void {
  if (problemsWith(files).some(({ severity }) => severity === 'error')) return;
  const site = siteWith(files);
  const pages = planSite(site);
  for (const { kind, view } of pages) renderPage(kind, view() as never);
  for (const { content } of outputsOf(site, pages)) assert.ok(typeof content === 'string');
}

describe('what the check passes can be built', () => {
  test(`${TEXTS} texts with hostile addresses and fields`, async () => {
    const texts = fc.sample(generatedText, { seed: SEED, numRuns: TEXTS });
    const articles = Object.fromEntries(texts.map((file, index) => [`issues/1/t${index}.md`, file]));
    const passed = passedBy({ ...AROUND, ...articles });
    assert.ok(Object.keys(passed).length > TEXTS / 2, `${Object.keys(passed).length} files passed`);
    const journal = await temporaryJournal(passed);
    const output = join(journal.content, '../site');
    const failure = await call(['build', '--content', journal.content, '--output', output]).then(
      ({ code, stderr }) => (code === 0 ? undefined : stderr.slice(-2000)),
      (error: unknown) => String(error),
    );
    await journal.remove();
    if (failure === undefined) return;
    // Each alone, to find the smallest that fails. fast-check prints it with the seed.
    const alone = (file: string) => makeIfPassed({ ...AROUND, 'issues/1/t.md': file });
    fc.assert(fc.property(generatedText, alone), { seed: SEED, numRuns: TEXTS });
    assert.fail(`with seed ${SEED}, the texts together: ${failure}`);
  });

  test('journals with hostile fields in every other file', () => {
    fc.assert(fc.property(generatedJournal, makeIfPassed), { seed: SEED, numRuns: 100 });
  });
});

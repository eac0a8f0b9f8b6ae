import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { JOURNAL, QUICK, text } from '../journal-of.ts';
import { temporaryJournal } from '../temporary-journal.ts';
import { runBounded } from './bounded-run.ts';
import { ENORMOUS, PATHOLOGICAL } from './pathological.ts';

test('a build of pathological and enormous texts finishes within its limits of memory and time', async () => {
  const texts = { ...PATHOLOGICAL, ...ENORMOUS };
  const articles = Object.entries(texts).map(([id, make]) => [
    `issues/1/${id}.md`,
    text(`title: ${id}`, make()),
  ]);
  const journal = await temporaryJournal({
    'journal.yaml': JOURNAL + QUICK,
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    ...Object.fromEntries(articles),
  });
  const site = join(journal.content, '../site');
  const { code, output } = await runBounded(['build', '--content', journal.content, '--output', site]);
  assert.equal(code, 0, output.slice(-2000));
  for (const id of Object.keys(texts)) await access(join(site, 'issues/1', id, 'index.html'));
  await journal.remove();
});

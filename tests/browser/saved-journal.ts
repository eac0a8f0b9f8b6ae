import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, QUICK, text } from '../journal-of.ts';
import { temporaryJournal } from '../temporary-journal.ts';

/** The journal's path on its host. */
export const BASE = '/archive/';

const FILES: Files = {
  'journal.yaml': `title: {en: The Ferry, es: El transbordador}
url: https://example.org${BASE}
languages: [en, es]
${QUICK}`,
  'issues/1/issue.md': text('title: First\ndate: 2019-02'),
  'issues/1/harbour.md': text('title: The harbour', 'Ropes and a lantern.'),
  'issues/2/issue.md': text('title: Second\ndate: 2020-02'),
  'issues/2/issue.es.md': text('title: Segundo\ntranslated-from: en', 'Texto.'),
  'issues/2/island.md': text(
    'title: The island',
    'A lantern on the rocks.\n\n![The rocks at low tide.](media/plan.png)',
  ),
  'issues/2/island.es.md': text('title: La isla\nslug: isla\ntranslated-from: en', 'Un farol en las rocas.'),
};

/** A journal with two issues, one of them in two languages and with a picture. */
export async function journalToSave(): ReturnType<typeof temporaryJournal> {
  const journal = await temporaryJournal(FILES);
  const pictures = join(import.meta.dirname, '../sites/two-banks/issues/1/media');
  await cp(pictures, join(journal.content, 'issues/2/media'), { recursive: true });
  return journal;
}

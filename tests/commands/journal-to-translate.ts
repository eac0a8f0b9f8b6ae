import { join } from 'node:path';
import sharp from 'sharp';
import { type Files, text } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { call, type Ran } from './run-command.ts';

/** The text of an article, and its translation. */
export const BODY =
  'The first paragraph.\n\nThe second paragraph, which is a little longer.\n\nThe third paragraph.';
export const CUERPO = 'El primer párrafo.\n\nEl segundo párrafo, algo más largo.\n\nEl tercer párrafo.';

/** A journal whose article has no translation yet. */
export const FILES: Files = {
  'issues/1/issue.md': text(
    'title: One\ndate: 2020-01\ncall: {deadline: 2020-06, text: "Write: to us"}',
    'Welcome.',
  ),
  'issues/1/a.md': text(
    'title: "The opening: a question"\nauthors: [Ana Prueba]\nsummary: A word.\nimage: {src: m.png, alt: A march}',
    BODY,
  ),
  'issues/1/m.png': 'stands for the picture',
  'issues/1/solo.es.md': text(
    'title: Solo\nauthors: [Ana Prueba]\nsection: essays\ndate: 2020-02',
    'Un texto.',
  ),
  'pages/about.md': text('title: About', 'We are here.'),
};

/** The journal's files, with a valid picture. */
export async function journalOfFiles(): Promise<TemporaryJournal> {
  const made = await temporaryJournal(FILES);
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  await picture.png().toFile(join(made.content, 'issues/1/m.png'));
  return made;
}

/** Calls `translate` in a journal. */
export function translateIn(journal: TemporaryJournal, args: readonly string[]): Promise<Ran> {
  return call(['translate', ...args, '--content', journal.content]);
}

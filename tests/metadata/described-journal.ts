import assert from 'node:assert/strict';
import { filesIn, siteOf } from '../built-site.ts';
import { type Files, text } from '../journal-of.ts';
import { temporaryJournal } from '../temporary-journal.ts';
import { type Head, headOf } from './read-head.ts';

/** The title of a text that would end a script element if it were not escaped. */
export const TITLE = '</script><!-- "Ours" & \'yours\' <script>';

const JOURNAL: Files = {
  'journal.yaml': `title: {en: Two Voices, es: Dos voces}
url: https://example.org/archive/
languages: [en, es]
publisher: The Publisher
issn: 1234-5679
license: CC-BY-4.0
sections:
  essays: {en: Essays, es: Ensayos}
`,
  'issues/1/issue.md': text('title: One\ndate: 2020-03\nvolume: 4\neditors: [Eva Editora]'),
  'issues/1/issue.es.md': text('title: Uno\nsummary: El número uno.'),
  'issues/1/opening.md': text(
    'title: The opening\ndate: 2020-03-05\nauthors: [Ana Prueba, Bo Example]\nsection: essays\ndoi: 10.1234/abc\nsummary: How it began.',
  ),
  'issues/1/opening.es.md': text('title: La apertura\nslug: la-apertura\ntranslators: [Tria Traductora]'),
  'issues/1/opening.comments.yaml': `- name: Cora
  date: 2021-06-02
  text: Words of a comment.
  replies:
    - {name: Dana, date: 2021-06-03, language: es, text: Gracias.}
`,
  'issues/2/issue.md': text('title: Two\ndate: 2021'),
  'issues/2/answer.md': text(
    `title: ${JSON.stringify(TITLE)}\nauthors: [Bo Example]\nresponds-to: [opening, https://example.com/elsewhere]\nlicense: CC0-1.0`,
  ),
  'issues/2/solo.es.md': text('title: Solo en español\nresponds-to: answer'),
  'people.yaml': 'Ana Prueba:\n  bio: {en: Writes., es: Escribe.}\n  links: [https://example.com/ana]\n',
};

/** The address of the journal. */
export const ROOT = 'https://example.org/archive/';

/** The site of a journal of which much is known: two issues, answers, comments, translations and people. */
export interface DescribedSite {
  readonly files: ReadonlyMap<string, Buffer>;
  /** The head of the page at a path from the journal's root. */
  readonly head: (path: string) => Head;
  readonly remove: () => Promise<void>;
}

export async function describedSite(): Promise<DescribedSite> {
  const journal = await temporaryJournal(JOURNAL);
  const site = await siteOf(journal.content);
  const files = await filesIn(site.folder);
  const head = (path: string) => {
    const html = files.get(`${path}index.html`);
    assert.ok(html, `${path} is not there`);
    return headOf(String(html));
  };
  const remove = async () => {
    await site.remove();
    await journal.remove();
  };
  return { files, head, remove };
}

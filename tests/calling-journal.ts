import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Files, QUICK, text } from './journal-of.ts';

/** A thread of comments in which each replies to the one before. */
export function chainOfComments(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const margin = '  '.repeat(level);
    const replies = level < levels - 1 ? `${margin}  replies:\n` : '';
    return `${margin}- name: Reader ${level + 1}\n${margin}  date: 2021\n${margin}  text: Level ${level + 1}\n${replies}`;
  });
  return lines.join('');
}

/** A journal with a call for responses, an email address, a page about taking part, and comments. */
export const CALLING_JOURNAL: Files = {
  'journal.yaml': `title: Two Voices
url: https://example.org/archive/
languages: [en, es]
email: redacción+letters@example.org
zone: America/Los_Angeles
${QUICK}`,
  'pages/get-involved.md': text('title: Get involved\nsummary: Three things to do.'),
  'pages/get-involved.es.md': text('title: Participa\nslug: participar\nsummary: Tres cosas que hacer.'),
  'issues/1/issue.md': text('title: One\ndate: 2029\ncall: {deadline: 2030-06}'),
  'issues/1/issue.es.md': text('title: Uno'),
  'issues/2/issue.md': text(
    `title: Two\ndate: 2031-03\ncall: {deadline: 2031-06-30, for: 3, text: "Argue; test, or carry on.\\nWe read it all \\\\o/ — and everything, ${'ñandú '.repeat(12)}🎉"}`,
  ),
  'issues/2/issue.es.md': text('title: Dos\ncall: {text: "¿Lo ves de otro modo? Escríbenos."}'),
  'issues/2/a-song.md': text('title: "A song: 100% “ours” & yours? #1 + café"'),
  'issues/2/a-song.es.md': text('title: "Una canción: ¿tuya & mía? 100 %"\nslug: una-cancion'),
  'issues/2/quiet.md': text('title: Quiet'),
  'issues/2/a-song.comments.yaml': `- name: Ana
  date: 2031-04-02
  text: |
    We *tried* it. See https://example.com/what-we-did_and-how and <b>this</b>.\\
    A second line. 🎉
- name: Berta
  date: 2031-04
  text: One more.
  replies:
    - name: Çelik
      date: 2031-05-01
      language: es
      text: '> Tú lo dijiste.'
      replies:
        - name: Ana
          date: 2031-05-02
          text: I did.
`,
};

/** Writes a journal to a temporary folder, which the caller removes. */
export async function writeJournal(files: Files): Promise<{ content: string; remove: () => Promise<void> }> {
  const content = await mkdtemp(join(tmpdir(), 'contrapunto-calls-'));
  for (const [path, written] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), written);
  }
  return { content, remove: () => rm(content, { recursive: true }) };
}

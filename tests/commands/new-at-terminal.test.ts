import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { programShellLine } from '../run/program.ts';
import { type JournalRepository, journalRepository } from './journal-repository.ts';
import { hasTerminal, TERMINAL } from './terminal-program.ts';

let journal: JournalRepository;
before(async () => {
  journal = await journalRepository();
});
after(() => journal.remove());

const DOWN = '\u001B[B';
const ENTER = '\r';
const CONTROL_C = '\u0003';

describe('at a terminal', { skip: !hasTerminal }, () => {
  /** Answers each question when its text is on the screen. Returns all output and the exit code. */
  async function converse(
    language: string,
    args: string,
    answers: readonly (readonly [question: string, keys: string])[],
  ): Promise<{ readonly shown: string; readonly code: number | null }> {
    const command = `stty cols 120 rows 40; ${programShellLine(['new'])} ${args} --content ${journal.content} --language ${language}`;
    const child = spawn(TERMINAL, ['-qec', command, '/dev/null'], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, TERM: 'xterm', CI: '' },
    });
    let shown = '';
    let read = 0;
    const left = [...answers];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      const [question, keys] = left[0] ?? [];
      if (question === undefined || keys === undefined || !shown.slice(read).includes(question)) return;
      left.shift();
      read = shown.length;
      child.stdin.write(keys);
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    assert.deepEqual(left, [], shown);
    return { shown, code };
  }

  test('every value is asked for, validated at once, or chosen from a list', async () => {
    const { shown, code } = await converse('es', '', [
      ['¿Qué quieres empezar?', ENTER],
      ['Título del artículo', `Tuning forks${ENTER}`],
      ['¿En qué número?', ENTER],
      ['"tuning-forks" ya está ocupado', `Diapasones${ENTER}`],
      ['no puede ser el nombre', `${'\u007F'.repeat(10)}diapasones${ENTER}`],
      ['¿En qué idioma está escrito?', DOWN + ENTER],
      ['¿Quién lo escribió?', `Ana Ruiz, Eva${ENTER}`],
      ['¿En qué sección?', DOWN + ENTER],
      ['Temas, separados', ENTER],
      ['¿Responde a algún texto?', `xyz${ENTER}`],
      ['Ningún título ni identificador contiene eso', `${'\u007F'.repeat(3)}the${ENTER}`],
      ['¿A cuál de estos?', ENTER], // The introduction of issue 2 has it in its title.
      ['¿Responde a otro más?', ENTER],
    ]);
    assert.equal(code, 0, shown);
    const file = await readFile(join(journal.content, 'issues/3/diapasones.es.md'), 'utf8');
    assert.match(
      file,
      /^---\ntitle: Tuning forks\nauthors: \[Ana Ruiz, Eva\]\nsection: letters\nresponds-to: issue-2\n/,
    );
    assert.doesNotMatch(shown, /Search:|to select|confirm/);
    await rm(join(journal.content, 'issues/3/diapasones.es.md'));
  });

  test('nothing is asked if nothing is missing', async () => {
    const { code } = await converse('en', 'page "Colophon"', []);
    assert.equal(code, 0);
    await rm(join(journal.content, 'pages/colophon.md'));
  });

  test('only missing values are asked for', async () => {
    const { code } = await converse('en', 'issue "Four" --in en --issue 4', [['Date:', `2031-04${ENTER}`]]);
    assert.equal(code, 0);
    assert.match(await readFile(join(journal.content, 'issues/4/issue.md'), 'utf8'), /date: 2031-04\n/);
    await rm(join(journal.content, 'issues/4'), { recursive: true });
  });

  test('Ctrl+C changes nothing', async () => {
    const { shown, code } = await converse('en', 'article', [['Title of the article', CONTROL_C]]);
    assert.equal(code, 1);
    assert.match(shown, /Nothing was written\./);
    assert.deepEqual(await journal.written(), []);
  });
});

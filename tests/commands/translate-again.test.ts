import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { text } from '../journal-of.ts';
import { programShellLine } from '../run/program.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { CUERPO, FILES, translateIn } from './journal-to-translate.ts';
import { call } from './run-command.ts';
import { hasTerminal, TERMINAL } from './terminal-program.ts';

let journal: TemporaryJournal;
const translate = (...args: readonly string[]) => translateIn(journal, args);

describe('reviewing a translation', () => {
  before(async () => {
    journal = await temporaryJournal({
      ...FILES,
      'issues/1/a.es.md': text('title: La apertura\nsummary: Algo.', CUERPO),
    });
    await journal.git('init', '--quiet');
  });
  after(() => journal.remove());

  test('says if no source is recorded', async () => {
    const { code, stdout } = await translate('a', '--to', 'es');
    assert.equal(code, 0);
    assert.match(stdout, /does not say which version of the text in English it was made from/);
    assert.match(stdout, /npm run translate -- a --to es --done --content /);
  });

  test('with --done changes only the line of the source', async () => {
    const file = (await journal.read('issues/1/a.es.md')).replaceAll('\n', '\r\n');
    await journal.write('issues/1/a.es.md', `\uFEFF${file}`);
    assert.match((await translate('a', '--to', 'es', '--done')).stdout, /^Recorded in .*a\.es\.md/);
    const recorded = await journal.read('issues/1/a.es.md');
    assert.equal(recorded.replace(/source: \S+\r\n/, ''), `\uFEFF${file}`);
    assert.match((await translate('a', '--to', 'es', '--done')).stdout, /already says that it is up to date/);
    await journal.commit('2020-03-01');
  });

  test('ignores changes of formatting', async () => {
    await journal.change('issues/1/a.md', 'The first paragraph.', 'The *first*\nparagraph.');
    assert.match((await translate('a', '--to', 'es')).stdout, /is up to date/);
    await journal.commit('2020-03-02');
  });

  test('shows changes paragraph by paragraph beside the translation', async () => {
    await journal.change('issues/1/a.md', 'a little longer', 'much longer');
    await journal.commit('2020-03-15');
    await journal.change('issues/1/a.md', 'The third', 'A new one, about something else.\n\nThe third');
    await journal.commit('2020-04-01');
    const { code, stdout } = await call(['translate', 'a', '--to', 'es', '--content', journal.content]);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      `${journal.content}/issues/1/a.es.md
The text in English has changed in 2 places since this translation was made, first on March 15, 2020.

(-) the original then   (+) the original now   (=) the translation

¶2: changed
  - The second paragraph, which is [-a little-] longer.
  + The second paragraph, which is {+much+} longer.
  = El segundo párrafo, algo más largo.

¶3: new
  + A new one, about something else.

When the translation says the same as the original, or if nothing had to be translated again:
  npm run translate -- a --to es --done --content ${journal.content}
`,
    );
  });

  test('works in Spanish', async () => {
    const { stdout } = await translate('a', '--to', 'es', '--language', 'es');
    assert.match(
      stdout,
      /ha cambiado en 2 lugares desde que se hizo esta traducción; el primer cambio es del 15 de marzo de 2020\./,
    );
    assert.match(stdout, /\n¶2: ha cambiado\n {2}- The second .*\n¶3: es nuevo\n/s);
  });

  test('uses colours and wraps lines at a terminal', { skip: !hasTerminal }, () => {
    const command = `stty cols 60; ${programShellLine(['translate', 'a', '--to', 'es', '--content', journal.content])}`;
    const shown = (environment: Readonly<Record<string, string>>) =>
      spawnSync(TERMINAL, ['--quiet', '--return', '--command', command, '/dev/null'], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '', ...environment },
      }).stdout.replaceAll('\r\n', '\n');
    const coloured = shown({});
    assert.ok(coloured.includes('\u001B[31m'), coloured);
    assert.doesNotMatch(coloured, /\[-a/);
    const plain = shown({ NO_COLOR: '1' });
    assert.match(plain, / {2}- The second paragraph, which is \[-a little-\] longer\.\n/);
    for (const line of plain.split('\n').filter((each) => each.startsWith('    ')))
      assert.ok(line.length <= 60, line);
  });

  test('follows renames of the file and of its issue', async () => {
    await journal.git('mv', 'content/issues/1', 'content/issues/12-13');
    await journal.commit('2020-05-01');
    const { stdout } = await translate('a', '--to', 'es');
    assert.match(stdout, /12-13\/a\.es\.md\n.*first on March 15, 2020/);
    assert.match(stdout, /\[-a little-\]/);
    await journal.git('mv', 'content/issues/12-13', 'content/issues/1');
    await journal.commit('2020-05-02');
  });

  test('uses the fingerprint alone if there is no git', async () => {
    const { git, commit, ...alone } = await temporaryJournal({});
    for (const path of ['issues/1/issue.md', 'issues/1/a.md', 'issues/1/a.es.md']) {
      await alone.write(path, await journal.read(path));
    }
    const { stdout } = await call(['translate', 'a', '--to', 'es', '--content', alone.content]);
    assert.match(
      stdout,
      /has changed in 2 places since this translation was made\.\nThere is no git history here/,
    );
    assert.match(
      stdout,
      /\n¶2: changed\n {2}\+ The second paragraph, which is much longer\.\n {2}= El segundo/,
    );
    assert.match(stdout, /\n¶3: new\n {2}\+ A new one/);
    await alone.remove();
  });

  test('says if the clone is shallow', async () => {
    const clone = join(journal.content, '../shallow');
    await journal.git('clone', '--quiet', '--depth=1', `file://${join(journal.content, '..')}`, clone);
    const { stdout } = await call(['translate', 'a', '--to', 'es', '--content', join(clone, 'content')]);
    assert.match(
      stdout,
      /has changed in 2 places.*\nThis clone has only the latest part of the history.*--unshallow/,
    );
    assert.match(stdout, /\n¶2: changed\n {2}\+ The second/);
    await rm(clone, { recursive: true });
  });

  test('with a hash alone shows the changes from git, and without git only that there are some', async () => {
    const file = await journal.read('issues/1/a.es.md');
    await journal.write('issues/1/a.es.md', file.replace(/(source: [\da-f]{16})\.\S+/, '$1'));
    assert.match((await translate('a', '--to', 'es')).stdout, /changed in 2 places.*\[-a little-\]/s);
    await journal.write('issues/1/a.es.md', file.replace(/source: \S+/, 'source: 0123456789abcdef'));
    const { code, stdout } = await translate('a', '--to', 'es');
    assert.equal(code, 0);
    assert.match(
      stdout,
      /has changed since this translation was made\.\nThe text that was translated was never committed/,
    );
    await journal.write('issues/1/a.es.md', file);
  });

  test('reports it as up to date after --done, even if nothing had to change', async () => {
    const before = await journal.read('issues/1/a.es.md');
    assert.equal((await translate('a', '--to', 'es', '--done')).code, 0);
    assert.match((await translate('a', '--to', 'es')).stdout, /is up to date/);
    const without = (file: string) => file.replace(/source: \S+/, '');
    assert.equal(without(await journal.read('issues/1/a.es.md')), without(before));
  });

  test('replaces escape sequences in texts', async () => {
    await journal.change('issues/1/a.md', 'The third', '\u001B[2JThe third\u009B31m');
    const { stdout } = await translate('a', '--to', 'es');
    assert.match(stdout, /\{\+\[2JThe\+\} third \{\+31m\+\}/);
    assert.doesNotMatch(stdout, /[\u001B\u009B]/);
  });
});

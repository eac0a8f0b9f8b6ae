import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { text } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { BODY, CUERPO, translateIn } from './journal-to-translate.ts';
import { call, run } from './run-command.ts';

let journal: TemporaryJournal;
const translate = (...args: readonly string[]) => translateIn(journal, args);

describe('recording the source of all translations', () => {
  const spanish = (title: string, more = '') => text(`title: ${title}${more}`, CUERPO);
  const ODD =
    '\uFEFF---\r\n# remember\r\ntitle:   "Uno"   # a comment\r\ntranslators:\r\n  - Ana Prueba\r\nsource:\r\n---\r\n\r\nUno.\r\nDos.\r\n';
  before(async () => {
    journal = await temporaryJournal({
      'issues/1/issue.md': text('title: One\ndate: 2020-01'),
      ...Object.fromEntries(
        ['kept', 'renewed', 'reformatted', 'odd', 'new', 'done', 'wrong'].map((id) => [
          `issues/1/${id}.md`,
          text(`title: ${id}`, BODY),
        ]),
      ),
      'issues/1/kept.es.md': spanish('Guardado'),
      'issues/1/renewed.es.md': spanish('Renovado'),
      'issues/1/reformatted.es.md': spanish('Igual'),
      'issues/1/odd.es.md': ODD,
      'issues/1/wrong.es.md': spanish('Mal', '\nsource: version 2'),
      'issues/1/done.es.md': spanish('Hecho', '\nsource: 0123456789abcdef'),
      'issues/1/alone.es.md': spanish('Solo'),
    });
    await journal.git('init', '--quiet');
    await journal.commit('2020-03-01');
    for (const id of ['kept', 'renewed', 'reformatted', 'odd'])
      await journal.change(`issues/1/${id}.md`, 'a little longer', 'much longer');
    await journal.git('mv', 'content/issues/1', 'content/issues/2');
    await journal.commit('2020-04-01');
    await journal.change('issues/2/renewed.es.md', 'algo más largo', 'mucho más largo');
    await journal.change('issues/2/reformatted.es.md', 'El segundo párrafo, ', 'El segundo párrafo,\n');
    await journal.change('issues/2/reformatted.es.md', 'title', 'slug: igual\ntitle');
    await journal.commit('2020-05-01');
    await journal.write('issues/2/new.es.md', spanish('Nuevo'));
  });
  after(() => journal.remove());

  test('status tells how many do not have one', async () => {
    const { stdout } = await call(['status', '--content', journal.content]);
    assert.match(stdout, /6 translations do not say which text they were made from.*-- --all --done/);
  });

  test('takes the original as it was when the words of the translation last changed', async () => {
    const names = ['kept', 'renewed', 'reformatted', 'odd', 'new', 'done', 'wrong', 'alone'];
    const files = new Map<string, string>();
    for (const id of names) files.set(id, await journal.read(`issues/2/${id}.es.md`));
    const { code, stdout, stderr } = await run([
      'translate',
      '--all',
      '--done',
      '--content',
      journal.content,
    ]);
    assert.equal(code, 1);
    assert.equal(
      stdout.replaceAll(`${journal.content}/issues/2/`, ''),
      `kept.es.md: made from the original of March 1, 2020
new.es.md: made from the original as it is now
odd.es.md: made from the original of March 1, 2020
reformatted.es.md: made from the original of March 1, 2020
renewed.es.md: made from the original of May 1, 2020
Recorded for 5 translations.
From git, as the original was when the translation last changed: 4.
As the original is now, since git knows nothing else: 1.
Recorded before, and not touched: 1.
Not recorded: 1.
To see which are out of date: npm run status
`,
    );
    assert.match(
      stderr,
      /^\S*wrong\.es\.md: not recorded, its source is not a fingerprint; delete that line\n$/,
    );
    for (const [id, file] of files) {
      const now = await journal.read(`issues/2/${id}.es.md`);
      const isDone = !['done', 'wrong', 'alone'].includes(id);
      assert.equal(now === file, !isDone, id);
      const without =
        id === 'odd' ? now.replace(/^(source:) \S+/m, '$1') : now.replace(/^source: \S+\r?\n/m, '');
      if (isDone) assert.equal(without, file, id);
    }
  });

  test('so that what has changed since is out of date, and the rest is not', async () => {
    const { stdout } = await call(['status', '--format', 'json', '--content', journal.content]);
    const texts: readonly { id: string; editions: readonly { state: string }[] }[] =
      JSON.parse(stdout).issues[0].texts;
    const states = new Map(texts.map(({ id, editions }) => [id, editions.at(-1)?.state]));
    for (const id of ['kept', 'reformatted', 'odd']) assert.equal(states.get(id), 'stale', id);
    for (const id of ['renewed', 'new']) assert.equal(states.get(id), 'translated', id);
    assert.match(
      (await translate('kept', '--to', 'es')).stdout,
      /changed in 1 place .*first on April 1, 2020/,
    );
  });

  test('can be done again, and then changes nothing', async () => {
    const file = await journal.read('issues/2/kept.es.md');
    await journal.write('issues/2/wrong.es.md', spanish('Mal', '\nsource: 0123456789abcdef'));
    const { code, stdout } = await translate('--all', '--done', '--language', 'es');
    assert.equal(code, 0);
    assert.equal(stdout, 'No hay nada que anotar.\nYa anotadas antes, y sin tocar: 7.\n');
    assert.equal(await journal.read('issues/2/kept.es.md'), file);
  });

  test('in a shallow clone leaves what the history does not show', async () => {
    await journal.change('issues/2/kept.es.md', 'source', '# source');
    await journal.commit('2020-06-01');
    const clone = join(journal.content, '../shallow');
    await journal.git('clone', '--quiet', '--depth=1', `file://${join(journal.content, '..')}`, clone);
    const { code, stderr } = await call([
      'translate',
      '--all',
      '--done',
      '--content',
      join(clone, 'content'),
    ]);
    assert.equal(code, 1);
    assert.match(stderr, /kept\.es\.md: not recorded, this clone has only.*--unshallow/);
    await rm(clone, { recursive: true });
  });

  test('without git takes the original as it is now, in one language if asked', async () => {
    const alone = await temporaryJournal({
      'issues/1/issue.md': text('title: One\ndate: 2020-01'),
      'issues/1/a.md': text('title: A'),
      'issues/1/a.es.md': text('title: B\ndraft: true'),
    });
    const record = (to: string) =>
      call(['translate', '--all', '--done', '--to', to, '--content', alone.content]);
    assert.equal((await record('en')).stdout, 'Nothing to record.\n');
    const { code, stdout } = await record('es');
    assert.equal(code, 0);
    assert.match(stdout, /a\.es\.md: made from the original as it is now\n/);
    assert.match(await alone.read('issues/1/a.es.md'), /^source: [\da-f]{16}\./m);
    await alone.remove();
  });
});

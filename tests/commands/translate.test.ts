import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { type Files, problemsWith, text } from '../journal-of.ts';
import { programShellLine } from '../run/program.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { call, run } from './run-command.ts';

const BODY =
  'The first paragraph.\n\nThe second paragraph, which is a little longer.\n\nThe third paragraph.';
const CUERPO = 'El primer párrafo.\n\nEl segundo párrafo, algo más largo.\n\nEl tercer párrafo.';

const FILES: Files = {
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

/** Runs a process in a terminal. */
const SCRIPT = 'script';

/** The journal's files, with a valid picture. */
async function journalOfFiles(): Promise<TemporaryJournal> {
  const made = await temporaryJournal(FILES);
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  await picture.png().toFile(join(made.content, 'issues/1/m.png'));
  return made;
}

let journal: TemporaryJournal;
const translate = (...args: readonly string[]) => call(['translate', ...args, '--content', journal.content]);

describe('beginning a translation', () => {
  before(async () => {
    journal = await journalOfFiles();
  });
  after(() => journal.remove());

  test('copies the fields to translate and the text, and records the source', async () => {
    const { code, stdout } = await run(['translate', 'a', '--to', 'es', '--content', journal.content]);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^Wrote .*content\/issues\/1\/a\.es\.md, made from the text in English \(3 paragraphs\)\.\n/,
    );
    const file = await journal.read('issues/1/a.es.md');
    const lines = file.split('\n');
    assert.ok(lines.includes('title: "The opening: a question"'));
    assert.ok(lines.includes('summary: A word.'));
    assert.match(file, /^image:\n {2}alt: A march$/m);
    assert.match(file, /^# slug: \(.*Spanish.*\)$/m);
    assert.match(file, /^translators: \[\]\ntranslated-from: en\nsource: [\da-f]{16}\.[\w-]+\ndraft: true/m);
    assert.ok(file.endsWith(`---\n\n${BODY}\n`));
    assert.doesNotMatch(file, /authors|m\.png/);
  });

  test('creates a draft without problems', async () => {
    const check = await call(['check', '--strict', '--content', journal.content]);
    assert.match(check.stdout, /No problems/);
    const published = (await journal.read('issues/1/a.es.md')).replace(/^draft.*\n/m, '');
    const media = { 'issues/1/m.png': 15 };
    const { 'issues/1/m.png': _, ...texts } = FILES;
    // Without the line, the check says that nobody has translated the file, and nothing else.
    assert.deepEqual(
      problemsWith({ ...texts, 'issues/1/a.es.md': published }, media).map(({ rule }) => rule),
      ['untranslated', 'empty-translators'],
    );
    const translated = published
      .replace(BODY, CUERPO)
      .replace('translators: []', 'translators: [Ana Prueba]');
    assert.deepEqual(problemsWith({ ...texts, 'issues/1/a.es.md': translated }, media), []);
  });

  test('happens only once', async () => {
    const file = await journal.read('issues/1/a.es.md');
    assert.match(
      (await translate('a', '--to', 'es')).stdout,
      /is up to date: the text in English has not changed since/,
    );
    const empty = await translate('a', '--to', 'es', '--empty');
    assert.equal(empty.code, 1);
    assert.match(
      empty.stderr,
      /already exists; nothing was written\. To see what has changed since: npm run translate -- a --to es/,
    );
    assert.equal(await journal.read('issues/1/a.es.md'), file);
  });

  test('works without the text, for an introduction, in the language of the environment', async () => {
    const { stdout } = await call(
      ['translate', 'issue-1', '--to', 'es', '--empty', '--content', journal.content],
      { LC_ALL: 'es_MX.UTF-8' },
    );
    assert.match(
      stdout,
      /^Se ha creado .*issue\.es\.md a partir del texto en inglés \(1 párrafo\)\.\n\nQué hacer ahora:/,
    );
    const file = await journal.read('issues/1/issue.es.md');
    assert.match(file, /^call:\n {2}text: "Write: to us"$/m);
    assert.doesNotMatch(file, /slug|Welcome|deadline/);
    assert.ok(file.endsWith('# borra esta línea cuando la traducción esté lista\n---\n'));
  });

  test('needs no --to for a page if only one language is possible', async () => {
    assert.equal((await translate('about')).code, 0);
    assert.match(await journal.read('pages/about.es.md'), /^title: About$/m);
  });

  test('from Spanish into English repeats nothing that is inherited, and takes nothing offline', async () => {
    const { code, stdout } = await translate('solo', '--to', 'en');
    assert.equal(code, 0);
    assert.match(stdout, /delete the line "draft: true"\. Until then it is not published/);
    const file = await journal.read('issues/1/solo.md');
    assert.match(file, /^translated-from: es\nsource: \S+\ndraft: true/m);
    assert.doesNotMatch(file, /authors|section|^date/m);
    assert.match((await call(['check', '--strict', '--content', journal.content])).stdout, /No problems/);
    const json = JSON.parse(
      (await call(['status', '--format', 'json', '--content', journal.content])).stdout,
    );
    const solo = json.issues[0].texts.find(({ id }: { id: string }) => id === 'solo');
    assert.deepEqual(
      solo.editions.map(({ state }: { state: string }) => state),
      ['begun', 'original'],
    );
  });

  test('accepts the path of a file instead of an id', async () => {
    assert.match((await translate('content/issues/1/a.md', '--to', 'es')).stdout, /is up to date/);
    assert.match((await translate(join(journal.content, 'issues/1/issue.md'))).stdout, /is up to date/);
  });

  test('leaves no partial file', async () => {
    const names = await readdir(join(journal.content, 'issues/1'));
    assert.deepEqual(names.toSorted(), [
      'a.es.md',
      'a.md',
      'issue.es.md',
      'issue.md',
      'm.png',
      'solo.es.md',
      'solo.md',
    ]);
  });
});

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

  test('uses colours and wraps lines at a terminal', { skip: !hasScript() }, () => {
    const command = `stty cols 60; ${programShellLine(['translate', 'a', '--to', 'es', '--content', journal.content])}`;
    const shown = (environment: Readonly<Record<string, string>>) =>
      spawnSync(SCRIPT, ['--quiet', '--return', '--command', command, '/dev/null'], {
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

describe('arguments that do not name a translation', () => {
  before(async () => {
    journal = await temporaryJournal({ ...FILES, 'issues/1/broken.md': '---\ntitle: [\n---\n' });
  });
  after(() => journal.remove());

  const wrong: Readonly<Record<string, readonly [args: readonly string[], says: RegExp]>> = {
    'no text': [[], /takes the id of one text/],
    'two texts': [['a', 'about'], /takes the id of one text/],
    'an unknown text': [
      ['abut', '--to', 'es'],
      /There is no text with the id "abut"\. Did you mean "about"\?/,
    ],
    'a language of no journal': [
      ['a', '--to', 'fr'],
      /"fr" is not a language of the journal\. --to takes one of: en, es\./,
    ],
    'the language of the original': [
      ['a', '--to', 'en'],
      /"a" was written in English, so there is nothing to translate\./,
    ],
    'all texts, but not to record anything': [['--all'], /npm run translate -- --all --done/],
    'all texts and one text': [['a', '--all', '--done'], /takes no id/],
    'all texts in a language of no journal': [['--all', '--done', '--to', 'fr'], /"fr" is not a language/],
    'a translation that is done before it is begun': [
      ['a', '--done'],
      /a\.es\.md does not exist yet\. To begin it: npm run translate -- a --to es/,
    ],
    'an unknown text, in Spanish': [
      ['abut', '--language', 'es'],
      /Ningún texto tiene el identificador "abut"\. ¿Querías decir "about"\?/,
    ],
  };
  for (const [name, [args, says]] of Object.entries(wrong)) {
    test(name, async () => {
      const { code, stdout, stderr } = await translate(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }

  test('in a journal with one language are refused', async () => {
    const { code, stderr } = await call([
      'translate',
      'afinar-en-corro',
      '--content',
      'tests/sites/one-language',
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /The journal has only one language/);
  });

  test('for a text with an error print that error first', async () => {
    const { code, stderr } = await translate('broken', '--to', 'es');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /"broken" has an error that must be corrected first:\n\n.*broken\.md:\d+:\d+ {2}error {2}invalid-yaml/s,
    );
  });

  test('never overwrite a page’s file that cannot be read', async () => {
    await journal.write('pages/about.es.md', '---\ntitle: [\n---\n');
    const { code, stderr } = await translate('about', '--to', 'es');
    assert.equal(code, 1);
    assert.match(stderr, /already exists, but it cannot be read as a translation/);
    assert.equal(await journal.read('pages/about.es.md'), '---\ntitle: [\n---\n');
  });

  test('leave a read-only folder unchanged', {
    skip: process.getuid?.() === 0,
  }, async () => {
    await chmod(join(journal.content, 'issues/1'), 0o555);
    const { code, stderr } = await translate('a', '--to', 'es');
    await chmod(join(journal.content, 'issues/1'), 0o755);
    assert.equal(code, 1);
    assert.match(stderr, /^.*a\.es\.md could not be written \(EACCES\)\.\n$/);
    assert.ok(!(await readdir(join(journal.content, 'issues/1'))).includes('a.es.md'));
  });
});

/** Whether util-linux's `script` is installed. */
function hasScript(): boolean {
  return spawnSync(SCRIPT, ['--version']).stdout?.toString().includes('util-linux') ?? false;
}

import assert from 'node:assert/strict';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { problemsWith } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { BODY, CUERPO, FILES, journalOfFiles, translateIn } from './journal-to-translate.ts';
import { call, run } from './run-command.ts';

let journal: TemporaryJournal;
const translate = (...args: readonly string[]) => translateIn(journal, args);

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

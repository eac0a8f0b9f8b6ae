import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type JournalRepository, journalRepository, SITES } from './journal-repository.ts';
import { call, run } from './run-command.ts';

let journal: JournalRepository;
before(async () => {
  journal = await journalRepository();
});
after(() => journal.remove());

const begin = (args: readonly string[], language = 'en', how = call) =>
  how(['new', ...args, '--content', journal.content, '--language', language]);

describe('new article', () => {
  test('writes one file, prints its path, and changes nothing else', async () => {
    const { code, stdout, stderr } = await begin(
      ['article', 'After the "rest": a reply', '--issue', '3'],
      'en',
      run,
    );
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const path = `${journal.content}/issues/3/after-the-rest-a-reply.md`;
    assert.match(stdout, new RegExp(`^Wrote ${path}\nNext:\n`));
    assert.match(stdout, /http:\/\/localhost:8080\/issues\/3\/after-the-rest-a-reply\/\n/);
    assert.deepEqual(await journal.written(), ['content/issues/3/after-the-rest-a-reply.md']);
    assert.match(
      await readFile(path, 'utf8'),
      /^---\ntitle: 'After the "rest": a reply'\nsummary: ⟦fill in /,
    );
    await rm(path);
  });

  test('completes ids and keys, and adopts the usual spelling of names, in Spanish too', async () => {
    const { code, stdout } = await begin(
      [
        ...['article', '¿Y el año de la ñandú?', '--issue', '3', '--in', 'es', '--section', 'let'],
        ...['--responds-to', 'who-gives', '--responds-to', 'Breathing together#p2', '--topic', 'Silence'],
        ...['--author', 'Ana Ruiz', '--date', '2031-05'],
      ],
      'es',
    );
    assert.equal(code, 0);
    const path = `${journal.content}/issues/3/y-el-ano-de-la-nandu.es.md`;
    assert.match(stdout, new RegExp(`^Escrito: ${path}\nY ahora:\n`));
    assert.equal(
      await readFile(path, 'utf8'),
      `---
title: ¿Y el año de la ñandú?
authors: [Ana Ruiz]
date: 2031-05
section: letters
topics: [silence]
responds-to: [who-gives-the-note, {article: breathing-together, paragraph: 2}]
summary: ⟦completar una o dos frases que digan de qué trata⟧
draft: true
---

⟦completar el texto, en Markdown⟧
`,
    );
    await rm(path);
  });

  test('passes check as a draft, stops a build when it is no longer one, and passes when it is filled in', async () => {
    await begin(['article', 'Half a bar', '--issue', '3', '--responds-to', 'counting-out-loud']);
    const path = join(journal.content, 'issues/3/half-a-bar.md');
    const check = () => call(['check', '--content', journal.content]);
    assert.equal((await check()).code, 0);
    const published = (await readFile(path, 'utf8')).replace('draft: true\n', '');
    await writeFile(path, published);
    const output = join(journal.folder, 'site');
    const built = await call(['build', '--content', journal.content, '--output', output, '--language', 'es']);
    assert.equal(built.code, 1);
    assert.match(
      built.stderr,
      /half-a-bar\.md:4:10 {2}error {2}placeholder\n {2}Todavía queda este hueco por completar: /,
    );
    assert.match(built.stderr, /No se ha escrito nada/);
    await writeFile(path, published.replace(/⟦[^⟧]*⟧/g, 'Words.'));
    assert.equal((await check()).code, 0);
    await rm(path);
  });

  test('never asks questions in a script: missing arguments are wrong usage', async () => {
    const none = await begin([], 'en', run);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /^Missing: article\|issue\|page, "Title"/);
    const spanish = await begin(['article'], 'es');
    assert.match(spanish.stderr, /^Falta: "Title", --issue\b/);
    assert.match((await begin(['issue', 'Four', '--issue', '4'])).stderr, /^Missing: --date\b/);
    assert.deepEqual(await journal.written(), []);
  });

  for (const [what, args, said] of [
    [
      'an id that is taken',
      ['Tuning forks', '--issue', '3'],
      /already a text called "tuning-forks": .*issues\/1\/tuning-forks\.md\. .*--name tuning-forks-2/,
    ],
    [
      'the name of an issue’s own file',
      ['Issue', '--issue', '3'],
      /The site itself uses the name "issue"\. .*--name issue-\d/,
    ],
    ['a title without a letter', ['¡¿…?!', '--issue', '3'], /cannot be the name of a file.*--name/],
    ['a title without quotes', ['Two', 'words', '--issue', '3'], /needs quotation marks: "Two words"/],
    ['an issue that does not exist', ['A', '--issue', '33'], /no issue 33\. The issues are: 3, 2, 1\./],
    [
      'a misspelt id',
      ['A', '--issue', '3', '--responds-to', 'the-shraed-rest'],
      /Did you mean "the-shared-rest"\?/,
    ],
    [
      'a beginning of several ids',
      ['A', '--issue', '3', '--responds-to', 'issue'],
      /Several ids begin with "issue": issue-3, issue-2, issue-1/,
    ],
    [
      'an unknown section',
      ['A', '--issue', '3', '--section', 'poems'],
      /no section "poems"\. The sections are: essays, letters/,
    ],
    ['an unknown language', ['A', '--issue', '3', '--in', 'fr'], /--in takes one of: en, es/],
    [
      'a day that no calendar has',
      ['A', '--issue', '3', '--date', '2030-02-30'],
      /"2030-02-30" is not a date/,
    ],
    [
      'what check would refuse',
      ['A', '--issue', '1', '--responds-to', 'counting-out-loud'],
      /issues\/1\/a\.md:3:14 {2}error {2}answers-later/,
    ],
    [
      'a paragraph that is not there',
      ['A', '--issue', '3', '--responds-to', 'counting-out-loud#p99'],
      /error {2}unknown-paragraph/,
    ],
    ['an unknown flag', ['A', '--isue', '3'], /--isue/],
  ] as const) {
    test(`refuses ${what}, and writes nothing`, async () => {
      const { code, stdout, stderr } = await begin(['article', ...args]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, said);
      assert.deepEqual(await journal.written(), []);
    });
  }

  test('never overwrites a file that somebody else has created in the meantime', async () => {
    const path = join(journal.content, 'issues/3/at-once.md');
    const both = await Promise.all(
      [1, 2].map(() => begin(['article', 'At once', '--issue', '3'], 'en', run)),
    );
    assert.deepEqual(both.map(({ code }) => code).sort(), [0, 2]);
    assert.match(await readFile(path, 'utf8'), /draft: true\n---\n\n⟦.*⟧\n$/);
    await rm(path);
  });
});

describe('new issue', () => {
  test('creates the folder, so that an article can be added at once', async () => {
    const issue = await begin(['issue', 'Vier', '--issue', '12-13', '--date', '2031-03']);
    assert.equal(issue.code, 0);
    assert.match(issue.stdout, /Pictures and other files go into .*issues\/12-13\/media\//);
    const article = await begin(['article', 'In it', '--issue', '12-13', '--in', 'es']);
    assert.equal(article.code, 0);
    assert.deepEqual(await journal.written(), [
      'content/issues/12-13/in-it.es.md',
      'content/issues/12-13/issue.md',
    ]);
    assert.equal((await call(['check', '--content', journal.content])).code, 0);
    await rm(join(journal.content, 'issues/12-13'), { recursive: true });
  });

  test('refuses a number that exists or cannot be part of an address', async () => {
    const taken = await begin(['issue', 'Two', '--issue', '2', '--date', '2031']);
    assert.match(taken.stderr, /^Issue 2 already exists/);
    const bad = await begin(['issue', 'Two', '--issue', '../2', '--date', '2031'], 'es');
    assert.match(bad.stderr, /^"\.\.\/2" no puede ser un número/);
    assert.deepEqual([taken.code, bad.code, await journal.written()], [2, 2, []]);
  });
});

describe('new page', () => {
  test('writes a page, unless the site has its own page with that name', async () => {
    assert.equal((await begin(['page', 'Quiénes somos', '--in', 'es'])).code, 0);
    assert.deepEqual(await journal.written(), ['content/pages/quienes-somos.es.md']);
    await rm(join(journal.content, 'pages/quienes-somos.es.md'));
    const own = await begin(['page', 'Search']);
    assert.equal(own.code, 2);
    assert.match(own.stderr, /The site itself uses the name "search"/);
  });
});

test('in a journal in Spanish only, file names have no language code', async () => {
  const folder = join(journal.folder, 'coro');
  await cp(join(SITES, 'one-language'), folder, { recursive: true });
  const [issue = ''] = await readdir(join(folder, 'issues'));
  const args = ['new', 'article', 'Más voz', '--issue', issue, '--content', folder];
  assert.equal((await call(args, { LC_ALL: 'es_MX.UTF-8' })).code, 0);
  assert.match(await readFile(join(folder, 'issues', issue, 'mas-voz.md'), 'utf8'), /⟦completar /);
  await rm(folder, { recursive: true });
});

test('in a folder without a journal, the message says what is missing', async () => {
  const folder = join(journal.folder, 'empty');
  await cp(join(SITES, 'one-language/pages'), folder, { recursive: true });
  const { code, stderr } = await call(['new', 'page', 'A', '--content', folder]);
  assert.equal(code, 1);
  assert.match(stderr, /missing-journal/);
  await rm(folder, { recursive: true });
});

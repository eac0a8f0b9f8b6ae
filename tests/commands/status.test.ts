import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Files, text } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { call, run } from './run-command.ts';

const FILES: Files = {
  'issues/1/issue.md': text('title: One\ndate: 2020-01'),
  'issues/1/issue.es.md': text('title: Uno'),
  'issues/1/a.md': text('title: The opening\nauthors: [Ana Prueba]', 'First.\n\nSecond.\n\nThird.'),
  'issues/1/a.es.md': text(
    'title: La apertura\ntranslators: [Traductor Ficticio]',
    'Primero.\n\nSegundo.\n\nTercero.',
  ),
  'issues/2/issue.md': text('title: Two\ndate: 2021'),
  'issues/2/old.md': text('title: An answer\nresponds-to: a'),
  'issues/2/begun.md': text('title: Begun'),
  'issues/2/begun.es.md': text('title: Empezado\ntranslators: [Traductor Ficticio]\ndraft: true'),
  'issues/2/solo.es.md': text('title: Solo en español\nresponds-to: a'),
  'issues/2/secret.md': text('title: A secret\ndraft: true'),
  'pages/about.md': text('title: About'),
};

let journal: TemporaryJournal;
const status = (...args: readonly string[]) => call(['status', ...args, '--content', journal.content]);

before(async () => {
  journal = await temporaryJournal(FILES);
  await journal.git('init', '--quiet');
  await call(['translate', 'a', '--to', 'es', '--done', '--content', journal.content]);
  await journal.commit('2020-03-01');
  await journal.change('issues/1/a.md', 'Second', 'The second');
  await journal.commit('2020-03-15');
  await journal.change('issues/1/a.md', 'Third', 'The third');
  await journal.commit('2020-06-01');
});
after(() => journal.remove());

interface Edition {
  readonly language: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

describe('as JSON', () => {
  let json: {
    readonly version: number;
    readonly languages: readonly string[];
    readonly totals: readonly unknown[];
    readonly issues: readonly {
      readonly issue: string;
      readonly date: string;
      readonly texts: readonly { readonly id: string; readonly editions: readonly Edition[] }[];
    }[];
    readonly pages: readonly { readonly id: string; readonly editions: readonly Edition[] }[];
    readonly wanted: readonly { readonly id: string; readonly language: string; readonly reasons: unknown }[];
    readonly unanswered: readonly { readonly id: string }[];
  };
  before(async () => {
    const { code, stdout } = await status('--format', 'json');
    assert.equal(code, 0);
    json = JSON.parse(stdout);
  });

  test('the fields are those in docs/status.md', () => {
    assert.deepEqual(Object.keys(json), [
      ...['version', 'languages', 'totals', 'issues', 'pages', 'wanted', 'unanswered'],
    ]);
    assert.equal(json.version, 1);
    assert.deepEqual(json.languages, ['en', 'es']);
  });

  test('each text has a state in each language', () => {
    const states = json.issues.map(({ issue, date, texts }) => [
      issue,
      date,
      Object.fromEntries(texts.map(({ id, editions }) => [id, editions.map(({ state }) => state).join(' ')])),
    ]);
    assert.deepEqual(states, [
      [
        '2',
        '2021',
        {
          'issue-2': 'original missing',
          old: 'original missing',
          begun: 'original begun',
          solo: 'missing original',
        },
      ],
      ['1', '2020-01', { 'issue-1': 'original translated', a: 'original stale' }],
    ]);
    assert.deepEqual(
      json.pages.map(({ id }) => id),
      ['about'],
    );
  });

  test('a stale translation has the number of changed passages, which ones, and since when', () => {
    const editions = json.issues[1]?.texts.find(({ id }) => id === 'a')?.editions;
    assert.deepEqual(editions?.[1], {
      language: 'es',
      file: `${journal.content}/issues/1/a.es.md`,
      translators: ['Traductor Ficticio'],
      state: 'stale',
      recorded: true,
      changed: { passages: 2, paragraphs: [2, 3], since: '2020-03-15' },
    });
  });

  test('a translation without a recorded source counts as translated', () => {
    const editions = json.issues[1]?.texts.find(({ id }) => id === 'issue-1')?.editions;
    assert.equal(editions?.[1]?.['recorded'], false);
  });

  test('totals count works', () => {
    assert.deepEqual(json.totals, [
      { language: 'en', original: 5, translated: 0, stale: 0, begun: 0, missing: 1 },
      { language: 'es', original: 1, translated: 1, stale: 1, begun: 1, missing: 2 },
    ]);
  });

  test('wanted translations begin with answers to translated works, and leave out those that somebody has begun', () => {
    assert.deepEqual(
      json.wanted.map(({ id, language, reasons }) => [id, language, reasons]),
      [
        ['old', 'es', [{ kind: 'answers', work: 'a' }, { kind: 'newest-issue' }]],
        ['solo', 'en', [{ kind: 'answers', work: 'a' }, { kind: 'newest-issue' }]],
        ['issue-2', 'es', [{ kind: 'newest-issue' }]],
        ['a', 'es', [{ kind: 'stale', changes: 2 }]],
      ],
    );
  });

  test('unanswered articles are listed', () => {
    assert.deepEqual(
      json.unanswered.map(({ id }) => id),
      ['old', 'begun', 'solo'],
    );
  });
});

test('as a text, in English', async () => {
  const { code, stdout } = await run(['status', '--content', journal.content]);
  assert.equal(code, 0);
  assert.match(stdout, /^Issue 2, 2021\n {2}English +Español\n {2}original +missing +Two \(issue-2\)\n/);
  assert.match(
    stdout,
    /\n {2}original +out of date +The opening \(a\)\n +es: 2 changes since March 15, 2020; by Traductor Ficticio\n/,
  );
  assert.match(stdout, /\nAll issues\n {2}English: 5 original, 1 missing\n/);
  assert.match(
    stdout,
    /\nMost wanted\n {3}1\. An answer \(old\), into Spanish: answers “The opening”, which has been translated; in the newest issue\n/,
  );
  assert.match(stdout, /\nNot answered yet\n {3}1\. An answer \(old\), Issue 2\n/);
  assert.doesNotMatch(stdout, /secret/);
});

test('as a text, in Spanish', async () => {
  const { stdout } = await call(['status', '--language', 'es', '--content', journal.content]);
  assert.match(
    stdout,
    /\n {2}original +atrasado +The opening \(a\)\n +es: 2 cambios desde el 15 de marzo de 2020; traducción de Traductor Ficticio\n/,
  );
  assert.match(
    stdout,
    /\nLo que más falta hace\n {3}1\. An answer \(old\), al español: responde a «The opening», que ya está traducido;/,
  );
});

test('without git, everything is reported but the day of the change', async () => {
  const { content, write, remove } = await temporaryJournal({});
  for (const path of Object.keys(FILES)) await write(path, await journal.read(path));
  const { code, stdout } = await call(['status', '--content', content]);
  assert.equal(code, 0);
  assert.match(stdout, /es: 2 changes; by Traductor Ficticio\n/);
  await remove();
});

test('content with an error gives exit code 1, because the list is incomplete', async () => {
  await journal.write('issues/2/broken.md', '---\ntitle: [\n---\n');
  const { code, stdout, stderr } = await status();
  assert.equal(code, 1);
  assert.match(stdout, /Most wanted/);
  assert.match(
    stderr,
    /Texts are missing from this list because of 1 error in the content\. For details: npm run check/,
  );
});

test('without a readable journal, problems are printed as by check', async () => {
  const broken = await temporaryJournal({ 'issues/1/issue.md': text('title: [') });
  await broken.write('journal.yaml', 'title: A Journal\nurl: nowhere\n');
  for (const language of ['en', 'es']) {
    const args = ['--content', broken.content, '--language', language];
    const checked = await call(['check', ...args]);
    assert.match(checked.stdout, /\n {3}2 \| url: nowhere\n/);
    for (const command of ['status', 'new']) {
      const { code, stdout, stderr } = await call([command, ...args]);
      assert.deepEqual({ code, stdout, stderr }, { code: 1, stdout: '', stderr: checked.stdout });
    }
    const { code, stderr } = await call(['translate', 'a', ...args]);
    assert.equal(code, 1);
    assert.ok(stderr.endsWith(checked.stdout), stderr);
  }
  await broken.remove();
});

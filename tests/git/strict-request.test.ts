import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { call } from '../commands/run-command.ts';
import { text } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';

const OLD = 'Old [a](gone.md).\n\n## Here\n\nMore.';

let journal: TemporaryJournal;
before(async () => {
  journal = await temporaryJournal({
    'issues/1/issue.md': text('title: One\ndate: 2019'),
    'issues/1/first.md': text('title: First', OLD),
    'issues/1/second.md': text('title: Second', `${OLD} [b](first.md#here) ![c](media/gone.png)`),
  });
  await journal.git('init', '--quiet', '--initial-branch', 'main');
  await journal.commit('2024-01-01');
});
after(() => journal.remove());
afterEach(async () => {
  await journal.git('reset', '--quiet', '--hard');
  await journal.git('clean', '--quiet', '--force', '-d');
});

/** What the check of a request prints, as severity, rule, file and line, and its exit code. */
async function checked(since = 'main') {
  const args = ['check', '--content', journal.content, '--since', since, '--format', 'json'];
  const { code, stdout } = await call(args);
  const { problems } = JSON.parse(stdout) as {
    readonly problems: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly file: string;
      readonly line: number;
    }[];
  };
  const found = problems.map(
    ({ rule, severity, file, line }) => `${severity} ${rule} ${file.split('/').at(-1)}:${line}`,
  );
  return { code, found };
}

const REST = ['warning broken-link second.md:5', 'warning missing-picture second.md:9'];

describe('the check of a pull request', () => {
  test('is patient with what was there before', async () => {
    await journal.write('issues/1/third.md', text('title: Third'));
    assert.deepEqual(await checked(), { code: 0, found: ['warning broken-link first.md:5', ...REST] });
  });

  test('is strict about the files that it touches, committed or not', async () => {
    await journal.change('issues/1/first.md', 'More.', 'Much more.');
    await journal.write('issues/1/third.md', text('title: Third', 'A note.[^1]'));
    const { code, found } = await checked();
    assert.equal(code, 1);
    assert.deepEqual(
      found,
      [
        'error broken-link first.md:5',
        // Whether readers should be told of a change is for people to decide.
        'warning silent-change first.md:2',
        ...REST,
        'error undefined-footnote third.md:5',
      ].sort((a, b) => a.slice(a.lastIndexOf(' ')).localeCompare(b.slice(b.lastIndexOf(' ')))),
    );
  });

  test('is strict about what it breaks elsewhere', async () => {
    await journal.change('issues/1/first.md', '## Here', '## There');
    await journal.change('issues/1/first.md', ' [a](gone.md)', '');
    const { code, found } = await checked();
    assert.equal(code, 1);
    assert.deepEqual(
      found.filter((line) => line.includes('second.md')),
      [REST[0], 'error broken-anchor second.md:9', REST[1]],
    );
  });

  test('is compared with the place at which the branch began', async () => {
    await journal.git('checkout', '--quiet', '-b', 'request');
    await journal.write('issues/1/third.md', text('title: Third'));
    await journal.commit('2024-01-02');
    await journal.git('checkout', '--quiet', 'main');
    await journal.change('issues/1/first.md', 'More.', 'More of it.');
    await journal.commit('2024-01-03');
    await journal.git('checkout', '--quiet', 'request');
    assert.deepEqual(
      (await checked()).found.filter((line) => line.startsWith('error')),
      [],
    );
    await journal.git('checkout', '--quiet', 'main');
  });
});

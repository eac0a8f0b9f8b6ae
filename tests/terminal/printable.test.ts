import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { formatChanges } from '../../src/commands/translate/show-changes.ts';
import { commandsIn } from '../../src/languages/index.ts';
import { browserState } from '../../src/serve/banner/banner.tsx';
import { padColumns } from '../../src/terminal/display-width.ts';
import { formatGithub } from '../../src/terminal/format-for-programs.ts';
import { formatMarkdown } from '../../src/terminal/format-markdown.ts';
import { call } from '../commands/run-command.ts';
import { problemsWith, text } from '../journal-of.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';

/**
 * Clears the screen, reverses the direction of the rest of its line, and starts a workflow command for programs that
 * read logs.
 */
const HOSTILE = 'A\u001b[2J \u202egpj\u2067.exe';
const IN_YAML = 'A\\u001b[2J \\u202egpj\\u2067.exe';
const UNSAFE = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe('text from the content cannot control the terminal', () => {
  let journal: TemporaryJournal;
  before(async () => {
    journal = await temporaryJournal({
      'issues/1/issue.md': text('title: One\ndate: 2020-01'),
      'issues/1/a.md': text(`title: "${IN_YAML}"`),
      'issues/1/a.es.md': text(`title: Una\ntranslators: ["${IN_YAML}"]\ndraft: true`),
    });
  });
  after(() => journal.remove());

  test('in the output of status', async () => {
    const { stdout } = await call(['status', '--content', journal.content]);
    assert.match(stdout, /A\ufffd\[2J \ufffdgpj\ufffd\.exe \(a\)/);
    assert.doesNotMatch(stdout, UNSAFE);
  });

  test('in the comparison of translate', () => {
    const printed = formatChanges(
      [{ kind: 'changed', before: HOSTILE, after: `${HOSTILE} and more`, translation: HOSTILE }],
      commandsIn('en').translate,
      { colours: false, columns: undefined },
    );
    assert.match(printed, /gpj/);
    assert.doesNotMatch(printed, UNSAFE);
  });

  test('in problems, whatever the output format', () => {
    const problems = problemsWith({
      'issues/1/issue.md': text('title: One\ndate: 2020-01'),
      'issues/1/a.md': text(`title: A\nresponds-to: "${IN_YAML}"`),
    });
    const situation = { problems, failure: undefined, hasSite: true };
    for (const printed of [
      formatGithub(problems, 'en'),
      formatMarkdown(problems, 'en'),
      browserState(situation, 'en', '1').banner,
    ]) {
      assert.match(printed, /gpj/);
      assert.doesNotMatch(printed, UNSAFE);
    }
  });
});

test('columns are counted as terminals show them, not in UTF-16 units', () => {
  assert.equal(padColumns('日本語', 8), '日本語  ');
  assert.equal(padColumns('e\u0301', 3), 'e\u0301  ');
  assert.equal(padColumns('too long', 3), 'too long');
  const passage = '日本語 '.repeat(20).trim();
  const lines = formatChanges([{ kind: 'added', after: passage }], commandsIn('en').translate, {
    colours: false,
    columns: 40,
  }).split('\n');
  // Four columns before the text, and seven for each item except the last.
  assert.equal(lines[1], `  + ${'日本語 '.repeat(5).trim()}`);
});

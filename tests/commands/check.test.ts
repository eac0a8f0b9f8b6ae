import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { call, run } from './run-command.ts';

const CLEAN = join(import.meta.dirname, '../sites/debate');
let broken = '';

before(async () => {
  broken = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  await cp(CLEAN, broken, { recursive: true });
  await writeFile(
    join(broken, 'issues/3/new.md'),
    '---\ntitle: New\nautors: [A]\n---\n\nA note.[^1]\n\n[^2]: Unused.\n',
  );
});
after(() => rm(broken, { recursive: true }));

test('content without problems gives exit code 0', async () => {
  const { code, stdout, stderr } = await run(['check', '--content', CLEAN]);
  assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: `No problems in ${CLEAN}.\n`, stderr: '' });
});

describe('content with problems gives exit code 1', () => {
  test('as text, in the language of the environment or of --language', async () => {
    const english = await run(['check', '--content', broken]);
    assert.equal(english.code, 1);
    assert.match(
      english.stdout,
      /new\.md:3:1 {2}error {2}unknown-field\n {2}There is no field "autors" here\./,
    );
    const environment = await call(['check', '--content', broken], { LC_ALL: 'es_MX.UTF-8' });
    assert.match(environment.stdout, /Aquí no existe el campo "autors"\./);
    assert.equal((await call(['check', '--content', broken, '--language', 'es'])).stdout, environment.stdout);
  });

  test('as JSON', async () => {
    const { code, stdout } = await call([
      'check',
      '--content',
      broken,
      '--format',
      'json',
      '--language',
      'es',
    ]);
    assert.equal(code, 1);
    const { problems, ...counts } = JSON.parse(stdout) as { readonly problems: readonly object[] };
    assert.deepEqual(counts, { version: 1, language: 'es', errors: 1, warnings: 2 });
    assert.deepEqual(Object.keys(problems[0] ?? {}), [
      'rule',
      'severity',
      'file',
      'line',
      'column',
      'message',
      'hint',
      'frame',
    ]);
  });

  test('as workflow commands', async () => {
    const { stdout } = await call(['check', '--content', broken, '--format', 'github']);
    assert.match(stdout, /^::error file=.*new\.md,line=3,col=1,title=unknown-field::There is no field/);
  });
});

test('only warnings give exit code 0, and 1 with --strict', async () => {
  const warned = join(broken, 'warned');
  await cp(CLEAN, warned, { recursive: true });
  await writeFile(join(warned, 'issues/3/new.md'), '---\ntitle: New\n---\n\nA.\n\n[^2]: Unused.\n');
  const names = await readdir(warned);
  assert.equal((await call(['check', '--content', warned])).code, 0);
  assert.equal((await call(['check', '--content', warned, '--strict'])).code, 1);
  assert.deepEqual(await readdir(warned), names);
});

test('helpers, which read and render the texts of a large journal, find the same problems', async () => {
  const large = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    await cp(CLEAN, large, { recursive: true });
    for (let number = 0; number < 330; number++) {
      const fault = FAULTS[number % FAULTS.length] ?? '';
      await writeFile(
        join(large, `issues/${(number % 3) + 1}/text-${number}.md`),
        fault.replaceAll('%', `${number}`),
      );
    }
    const check = ['check', '--format', 'json', '--content', large];
    const [helped, alone] = [await run(check), await call(check)];
    assert.equal(helped.stderr, '');
    assert.ok(JSON.parse(helped.stdout).problems.length > 200);
    assert.equal(helped.stdout, alone.stdout);
  } finally {
    await rm(large, { recursive: true });
  }
});

/** Texts of which each depends on others, or has a problem in its fields or in its Markdown. */
const FAULTS = [
  '---\ntitle: Sound %\n---\n\nSee [it](breathing-together.md#p99) and [him](/about/#x), (text-7.md).\n',
  '---\ntitle: Fields %\nautors: [A]\nauthors: [Dr. Ana Rivas]\n---\n\nA note.[^1]\n\n[^2]: Unused.\n',
  '---\ntitle: [%\n---\n\n[Nowhere](nothing-%.md) ![Door](media/door-%.png)\n',
  '---\ntitle: HTML %\nresponds-to: text-%\n---\n\n<div onclick="x()">A \u202e<b>bold</b></div>\n\n## It\n',
  'No fields, number %.\n',
  '---\ntitle: Draft %\ndraft: true\n---\n\n[Next](text-0.md#it)\n',
];

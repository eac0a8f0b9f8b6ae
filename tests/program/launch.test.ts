import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Clone, cloneJournal } from '../publishing/journal-clone.ts';
import { COMMAND, shrinkProgram } from './small-program.ts';

/** A file whose words `--help` prints. */
const WORDS = 'src/languages/en/commands/help.ts';
const PROGRAMS = '.cache/program';
const DAMAGES = [(bytes: Buffer) => bytes.fill(65, 40), (bytes: Buffer) => bytes.subarray(0, 50)];
/** Programs of earlier states of the sources. */
const OLD = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
/** In milliseconds, between two commands that ask whether time has passed, and otherwise would use the processor until it has. */
const PAUSE = 500;

let clone: Clone;
before(async () => {
  clone = await cloneJournal();
});
after(() => clone.remove());

test('nothing damaged is believed by `check`, which starts from what it has kept', async () => {
  await clone.write('content/issues/2/draft.md', '---\ntitle: One\n---\n\nA note.[^1]\n');
  const check = () => clone.run('node src/launch.mjs check');
  // The clone has compiled programs with V8's code from here.
  for (const path of filesIn(join(clone.folder, '.cache'))) if (path.endsWith('.code')) rmSync(path);
  const found = await check();
  assert.match(found.output, /undefined-footnote/);
  assert.deepEqual(await check(), found, 'as it was kept');
  const kept = filesIn(join(clone.folder, '.cache')).filter(
    (path) => /\.code$/.test(path) || path.includes('/checks/'),
  );
  assert.equal(kept.length, 3, kept.join(' '));
  for (const damage of DAMAGES) {
    for (const path of kept) writeFileSync(path, damage(readFileSync(path)));
    assert.deepEqual(await check(), found);
  }
  rmSync(join(clone.folder, 'content/issues/2/draft.md'));
  assert.match((await check()).output, /No problems/);
});

describe('the program is compiled when its sources have changed', () => {
  before(() => {
    shrinkProgram(clone.folder);
    rmSync(join(clone.folder, '.cache'), { recursive: true });
  });

  const help = () => clone.run('node src/launch.mjs --help');
  const change = (from: string, to: string) => {
    const path = join(clone.folder, WORDS);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), from);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, text.replace(from, to));
    // Whoever copies files may keep their times.
    utimesSync(path, atime, mtime);
  };
  const compiled = () =>
    readdirSync(join(clone.folder, PROGRAMS), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );

  test('and the next command runs what was changed', async () => {
    assert.match((await help()).output, /Each command has/);
    const [first] = compiled();
    // As soon as the sources are old enough, they are known by their states. No program can make them older.
    while (!existsSync(join(clone.folder, PROGRAMS, 'sources.json'))) {
      await wait(PAUSE);
      assert.match((await help()).output, /Each command has/);
    }
    // Of the same length.
    change('Each command', 'Each request');
    assert.match((await help()).output, /Each request has/);
    assert.equal(compiled().length, 2);
    for (const name of OLD) mkdirSync(join(clone.folder, PROGRAMS, name));
    change('Each request', 'Each letter');
    assert.match((await help()).output, /Each letter has/);
    assert.equal(compiled().length, 3, 'older ones are removed');
    change('Each letter', 'Each command');
    const { output } = await help();
    assert.match(output, /Each command has/);
    assert.ok(compiled().includes(first ?? ''));
    assert.equal(compiled().length, 3);
    for (const name of OLD) rmSync(join(clone.folder, PROGRAMS, name), { recursive: true, force: true });
  });

  test('an error of the program names its place in the sources', async () => {
    const source = await clone.read(COMMAND);
    const broken = source.replace('  const help =', "  throw new Error('no language', { cause: path });\n$&");
    await clone.write(COMMAND, `${broken}\nconst path = 'x';\n`);
    const { code, output } = await help();
    await clone.write(COMMAND, source);
    assert.notEqual(code, 0);
    const line = broken.slice(0, broken.indexOf('throw new')).split('\n').length;
    assert.match(output, new RegExp(`Error: no language\\n.*${COMMAND}:${line}:9`));
  });

  test('a damaged file of it is not run', async () => {
    writeFileSync(join(clone.folder, PROGRAMS, 'sources.json'), `${compiled()[1]} ${'0'.repeat(64)}`);
    for (const name of compiled())
      writeFileSync(join(clone.folder, PROGRAMS, name, 'src/cli.mjs'), `process.stdout.write('damaged');\n`);
    assert.match((await help()).output, /Each command has/);
  });

  test('nor is a damaged script of `check`, or what was kept of it', async () => {
    const check = () => clone.run('node src/launch.mjs check');
    const found = await check();
    assert.match(found.output, /Each command has/);
    assert.deepEqual(await check(), found, 'as it was kept');
    const files = () => filesIn(join(clone.folder, PROGRAMS));
    const kept = files().filter((path) => path.endsWith('.code'));
    assert.equal(kept.length, 1, kept.join(' '));
    for (const damage of DAMAGES) {
      for (const path of kept) writeFileSync(path, damage(readFileSync(path)));
      assert.deepEqual(await check(), found);
    }
    for (const path of files().filter((path) => path.endsWith('.cjs')))
      writeFileSync(path, `process.stdout.write('damaged');\n`);
    assert.deepEqual(await check(), found);
  });

  test('a folder that cannot be written, or a mistake in a source, is no reason not to run or not to tell', async () => {
    rmSync(join(clone.folder, '.cache'), { recursive: true });
    writeFileSync(join(clone.folder, '.cache'), '');
    assert.match((await help()).output, /Each command has/);
    change('export const', 'exprot const');
    const { code, output } = await help();
    assert.notEqual(code, 0);
    assert.match(output, /help\.ts:\d+/);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

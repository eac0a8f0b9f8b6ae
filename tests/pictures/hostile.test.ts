import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { run } from '../commands/run-command.ts';
import { JOURNAL, text } from '../journal-of.ts';
import { gradient } from './journal-with-pictures.ts';

let parent = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(parent, { recursive: true }));

/** What `check` and `build` say of a journal that shows one picture. */
async function sayOf(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly check: string; readonly build: string }> {
  const content = await mkdtemp(join(parent, 'content-'));
  await mkdir(join(content, 'issues/1'), { recursive: true });
  await writeFile(join(content, 'journal.yaml'), JOURNAL);
  await writeFile(
    join(content, 'issues/1/issue.md'),
    text('title: One\ndate: 2020', `![A picture](${name})`),
  );
  await writeFile(join(content, 'issues/1', name), bytes);
  const check = await run(['check', '--content', content]);
  const build = await run(['build', '--content', content, '--output', join(content, '../site')]);
  assert.deepEqual([check.code, build.code], [1, 1]);
  for (const { stdout, stderr } of [check, build]) assert.doesNotMatch(stdout + stderr, /^\s+at /m);
  return { check: check.stdout, build: build.stderr };
}

/** A PNG whose head claims a size that its data does not have. */
async function pngClaiming(side: number): Promise<Uint8Array> {
  const png = await gradient(10, 10).png().toBuffer();
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  return png;
}

describe('a picture that cannot be shown stops check and build with the file and the cure', () => {
  const cases: Readonly<Record<string, () => Promise<readonly [string, Uint8Array, RegExp]>>> = {
    'a text named as a picture': async () => [
      'a.png',
      Buffer.from('Hello\n'),
      /a\.png:1:1 {2}error.*\n.*not a picture/,
    ],
    'an empty file': async () => ['a.jpg', new Uint8Array(), /not a picture/],
    'SVG named as a picture': async () => [
      'a.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>'),
      /not a picture/,
    ],
    'a photograph cut off': async () => {
      const whole = await gradient(1200, 900).jpeg().toBuffer();
      return ['a.jpg', whole.subarray(0, whole.length / 2), /damaged/];
    },
    'a PNG cut off': async () => {
      const whole = await gradient(1200, 900).png().toBuffer();
      return ['a.png', whole.subarray(0, whole.length / 2), /damaged/];
    },
    'a WebP cut off': async () => {
      const whole = await gradient(1200, 900).webp().toBuffer();
      return ['a.webp', whole.subarray(0, whole.length / 2), /damaged/];
    },
    'a small file that claims 900 million pixels': async () => [
      'a.png',
      await pngClaiming(30_000),
      /100 million/,
    ],
  };
  for (const [name, make] of Object.entries(cases)) {
    test(name, async () => {
      const [file, bytes, expected] = await make();
      const { check, build } = await sayOf(file, bytes);
      assert.match(check, expected);
      assert.match(build, expected);
      assert.match(build, /Nothing was written/);
    });
  }

  test('one that looks whole and cannot be unpacked is found when it is made', async () => {
    const png = await gradient(800, 600).png().toBuffer();
    png.fill(0x55, 2000, png.length - 2000);
    const content = await mkdtemp(join(parent, 'content-'));
    await mkdir(join(content, 'issues/1'), { recursive: true });
    await writeFile(join(content, 'journal.yaml'), JOURNAL);
    await writeFile(
      join(content, 'issues/1/issue.md'),
      text('title: One\ndate: 2020', '![A picture](a.png)'),
    );
    await writeFile(join(content, 'issues/1/a.png'), png);
    const { code, stderr } = await run(['build', '--content', content, '--output', join(content, '../site')]);
    assert.equal(code, 1);
    assert.match(stderr, /a\.png:1:1 {2}error {2}unreadable-picture\n.*damaged/);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { call, type Ran } from '../commands/run-command.ts';
import { JOURNAL, text } from '../journal-of.ts';
import { gradient } from './journal-with-pictures.ts';

/** A picture that cannot be shown, and the reason that must be given. */
interface BadPicture {
  readonly what: string;
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly reason: RegExp;
}

/** A chunk of PNG of an unknown type, without data. */
const EMPTY_CHUNK = [0, 0, 0, 0, ...Buffer.from('teSt'), 0x3c, 0xdd, 0x85, 0xe8];
const EMPTY_BOX = [0, 0, 0, 8, ...Buffer.from('free')];

const BAD: readonly BadPicture[] = [
  {
    what: 'a text named as a picture',
    file: 'text.png',
    bytes: async () => Buffer.from('Hello\n'),
    reason: /not a picture/,
  },
  { what: 'an empty file', file: 'empty.jpg', bytes: async () => new Uint8Array(), reason: /not a picture/ },
  {
    what: 'SVG named as a picture',
    file: 'drawing.png',
    bytes: async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>'),
    reason: /not a picture/,
  },
  {
    what: 'a photograph cut off',
    file: 'cut.jpg',
    bytes: async () => firstHalf(await gradient(1200, 900).jpeg().toBuffer()),
    reason: /damaged/,
  },
  {
    what: 'a PNG cut off',
    file: 'cut.png',
    bytes: async () => firstHalf(await gradient(1200, 900).png().toBuffer()),
    reason: /damaged/,
  },
  {
    what: 'a WebP cut off',
    file: 'cut.webp',
    bytes: async () => firstHalf(await gradient(1200, 900).webp().toBuffer()),
    reason: /damaged/,
  },
  {
    what: 'a small file that claims 900 million pixels',
    file: 'bomb.png',
    bytes: () => pngClaiming(30_000),
    reason: /100 million/,
  },
  {
    what: 'a JPEG with 200,000 empty segments before the picture',
    file: 'segments.jpg',
    bytes: async () => withParts(await gradient(40, 30).jpeg().toBuffer(), 2, [0xff, 0xe1, 0, 2], 200_000),
    reason: /more than a thousand other parts/,
  },
  {
    what: 'a PNG with 70,000 empty chunks before the picture',
    file: 'chunks.png',
    bytes: async () => withParts(await gradient(40, 30).png().toBuffer(), 33, EMPTY_CHUNK, 70_000),
    reason: /more than a thousand other parts/,
  },
  {
    what: 'an AVIF with 100,000 empty boxes before the picture',
    file: 'boxes.avif',
    bytes: async () => {
      const picture = await gradient(40, 30).avif().toBuffer();
      return withParts(picture, picture.readUInt32BE(0), EMPTY_BOX, 100_000);
    },
    reason: /more than a thousand other parts/,
  },
];

/** A picture with the same part many times at an offset. */
function withParts(picture: Buffer, at: number, part: readonly number[], times: number): Uint8Array {
  const parts = Buffer.alloc(part.length * times, Buffer.from(part));
  return Buffer.concat([picture.subarray(0, at), parts, picture.subarray(at)]);
}

let parent = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(parent, { recursive: true }));

/** Writes a journal with a single text that shows these pictures (by file name). Returns its folder. */
async function journalShowing(pictures: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const content = await mkdtemp(join(parent, 'content-'));
  await mkdir(join(content, 'issues/1'), { recursive: true });
  await writeFile(join(content, 'journal.yaml'), JOURNAL);
  const shown = [...pictures.keys()].map((file) => `![A picture](${file})`).join('\n\n');
  await writeFile(join(content, 'issues/1/issue.md'), text('title: One\ndate: 2020', shown));
  for (const [file, bytes] of pictures) await writeFile(join(content, 'issues/1', file), bytes);
  return content;
}

function buildOf(content: string): Promise<Ran> {
  return call(['build', '--content', content, '--output', join(content, '../site')]);
}

function firstHalf(bytes: Buffer): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}

/** A PNG whose header declares a larger size than its data has. */
async function pngClaiming(side: number): Promise<Uint8Array> {
  const png = await gradient(10, 10).png().toBuffer();
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  return png;
}

describe('pictures that cannot be shown fail check and build, each with its file and a remedy', () => {
  let check: Ran;
  let build: Ran;
  before(async () => {
    const pictures = await Promise.all(BAD.map(async ({ file, bytes }) => [file, await bytes()] as const));
    const content = await journalShowing(new Map(pictures));
    check = await call(['check', '--content', content]);
    build = await buildOf(content);
  });

  for (const { what, file, reason } of BAD) {
    test(what, () => {
      for (const said of [check.stdout, build.stderr]) {
        const problems = said.split(/\n(?=\S)/).filter((problem) => problem.includes(`/${file}:1:1  error`));
        assert.equal(problems.length, 1, said);
        assert.match(problems[0] ?? '', reason);
      }
    });
  }
  test('nothing is written, and there is no stack trace', () => {
    assert.deepEqual([check.code, build.code], [1, 1]);
    assert.match(build.stderr, /Nothing was written/);
    for (const { stdout, stderr } of [check, build]) assert.doesNotMatch(stdout + stderr, /^\s+at /m);
  });
});

test('a picture that looks intact and cannot be decoded is reported when it is made', async () => {
  const png = await gradient(800, 600).png().toBuffer();
  png.fill(0x55, 2000, png.length - 2000);
  const { code, stderr } = await buildOf(await journalShowing(new Map([['a.png', png]])));
  assert.equal(code, 1);
  assert.match(stderr, /a\.png:1:1 {2}error {2}unreadable-picture\n.*damaged/);
  assert.doesNotMatch(stderr, /^\s+at /m);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type DeflatedEntry,
  deflated,
  type ZipEntry,
  ZipError,
  zipOf,
} from '../../src/outputs/formats/zip.ts';
import { readZip } from '../preservation/read-zip.ts';

type Entries = Iterable<ZipEntry | DeflatedEntry> | AsyncIterable<ZipEntry | DeflatedEntry>;

async function bytesOf(entries: Entries): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const WORDS = 'The same words again and again. '.repeat(2000);

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < WORDS.length; start += 1000)
    yield Buffer.from(WORDS.slice(start, start + 1000));
}

const entries = (): readonly (ZipEntry | DeflatedEntry)[] => [
  { path: 'mimetype', content: 'application/epub+zip', method: 'stored' },
  { path: 'texts/Año nuevo.xhtml', content: WORDS, method: 'compressed' },
  { path: 'texts/in pieces.txt', content: pieces(), method: 'compressed' },
  { path: 'media/bytes.bin', content: new Uint8Array([1, 2, 3]), method: 'wrapped' },
  { path: 'media/in pieces.bin', content: pieces(), method: 'wrapped' },
  { path: 'empty', content: '', method: 'compressed' },
  ...['texts/ñ.md', 'empty.md'].map((path): DeflatedEntry => {
    const content = Buffer.from(path === 'empty.md' ? '' : WORDS);
    return { path, content, deflated: deflated(content), method: 'deflated' };
  }),
];

describe('a ZIP file', () => {
  test('gives back what went in, in its order, by whichever method', async () => {
    const read = readZip(await bytesOf(entries()));
    assert.deepEqual(
      [...read].map(([path, { bytes }]) => [path, bytes.toString('latin1')]),
      [
        ['mimetype', 'application/epub+zip'],
        ['texts/Año nuevo.xhtml', WORDS],
        ['texts/in pieces.txt', WORDS],
        ['media/bytes.bin', '\u0001\u0002\u0003'],
        ['media/in pieces.bin', WORDS],
        ['empty', ''],
        ['texts/ñ.md', WORDS],
        ['empty.md', ''],
      ],
    );
  });

  test('is the same however often it is made', async () => {
    assert.ok((await bytesOf(entries())).equals(await bytesOf(entries())));
  });

  test('begins as an EPUB has to: mimetype, stored, with its size in front and no extra field', async () => {
    const zip = await bytesOf(entries());
    assert.equal(zip.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
    const [flags, method, packed, bytes, extra] = [6, 8, 18, 22, 28].map((at) => zip.readUInt16LE(at));
    assert.deepEqual([flags, method, packed, bytes, extra], [0, 0, 20, 20, 0]);
  });

  test('another program unpacks it', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
    await writeFile(join(folder, 'a.zip'), await bytesOf(entries()));
    const run = spawnSync('unzip', ['-tq', join(folder, 'a.zip')]);
    await rm(folder, { recursive: true });
    if (run.error) return context.skip('there is no unzip here');
    assert.equal(run.status, 0, String(run.stdout));
  });

  test('asks for an entry only once the one before it is read to its end', async () => {
    const steps: string[] = [];
    async function* watched(name: string): AsyncGenerator<Uint8Array> {
      yield Buffer.from(name);
      steps.push(`${name} read`);
    }
    async function* all(): AsyncGenerator<ZipEntry> {
      for (const name of ['a', 'b']) {
        steps.push(`${name} asked for`);
        yield { path: name, content: watched(name), method: 'compressed' };
      }
    }
    await bytesOf(all());
    assert.deepEqual(steps, ['a asked for', 'a read', 'b asked for', 'b read']);
  });

  test('of more files than it may have is none', async () => {
    // The kind of entry that takes the least time.
    const empty = { content: Buffer.of(), deflated: Buffer.of(), method: 'deflated' } as const;
    function* many(): Generator<DeflatedEntry> {
      for (let number = 0; number < 65536; number += 1) yield { path: String(number), ...empty };
    }
    await assert.rejects(bytesOf(many()), ZipError);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readContent } from '../../src/sources/read-content.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  await mkdir(join(folder, 'issues/1/media'), { recursive: true });
  await writeFile(join(folder, 'journal.yaml'), '\uFEFFtitle: A\r\nurl: https://example.org/\r\n');
  await writeFile(join(folder, 'issues/1/issue.md'), Buffer.from([0x2d, 0xf3, 0x0a]));
  await writeFile(join(folder, 'issues/1/media/score.pdf'), '12345');
  await writeFile(join(folder, '.hidden.md'), 'no');
  await symlink('/etc/hostname', join(folder, 'issues/1/media/outside.pdf'));
});

after(() => rm(folder, { recursive: true }));

test('texts have no byte order mark and no carriage returns; other files have their size', async () => {
  const content = await readContent(`${folder}/`);
  assert.equal(content.root, folder);
  assert.deepEqual(content.files, [
    { path: 'issues/1/issue.md', text: '-ó\n', misread: { encoding: 'windows-1252', line: 1, column: 2 } },
    { path: 'journal.yaml', text: 'title: A\nurl: https://example.org/\n' },
  ]);
  assert.deepEqual([...content.media], [['issues/1/media/score.pdf', { bytes: 5 }]]);
});

test('pipes, sockets and links are no files, and nothing waits for them', async () => {
  const odd = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  await writeFile(join(odd, 'journal.yaml'), 'title: A\n');
  await symlink(join(odd, 'loop.md'), join(odd, 'loop.md'));
  spawnSync('mkfifo', [join(odd, 'pipe.md')]);
  const socket = createServer().listen(join(odd, 'socket.md'));
  await once(socket, 'listening');
  const { files, media, unread } = await readContent(odd);
  assert.deepEqual([files.map(({ path }) => path), media.size, unread], [['journal.yaml'], 0, []]);
  socket.close();
  await rm(odd, { recursive: true });
});

test('a text in an old encoding is read as what it most likely is, so that its problem can name the words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  try {
    const latin = Buffer.from('title: Canción\nsubtitle: Año\n', 'latin1');
    const mixed = Buffer.concat([Buffer.from('Tambén é UTF-8.\nÉ aquí: ó'), Buffer.from('ñ', 'latin1')]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('title: Canción\n', 'utf16le')]);
    for (const [name, bytes] of [
      ['a.md', latin],
      ['b.md', mixed],
      ['c.md', wide],
      ['d.md', Buffer.from([0, 0xff])],
    ] as const)
      await writeFile(join(folder, name), bytes);
    const { files } = await readContent(folder);
    assert.deepEqual(files, [
      {
        path: 'a.md',
        text: 'title: Canción\nsubtitle: Año\n',
        misread: { encoding: 'windows-1252', line: 1, column: 13 },
      },
      {
        path: 'b.md',
        text: 'Tambén é UTF-8.\nÉ aquí: óñ',
        misread: { encoding: 'windows-1252', line: 2, column: 10 },
      },
      { path: 'c.md', text: 'title: Canción\n', misread: { encoding: 'utf-16', line: 1, column: 1 } },
      { path: 'd.md', text: undefined },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

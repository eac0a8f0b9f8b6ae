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
    { path: 'issues/1/issue.md', text: undefined },
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

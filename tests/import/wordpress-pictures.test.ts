import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import type { ItemFacts } from './export-of.ts';
import { type Importing, imported, importing, UPLOADS } from './importing.ts';

describe('pictures', () => {
  const items: readonly ItemFacts[] = [
    {
      id: 1,
      content: `<img class="wp-image-5" src="${UPLOADS}/2019/03/march-300x200.jpg" /> <a href="${UPLOADS}/paper.pdf">A paper</a>`,
      meta: { _thumbnail_id: '5' },
    },
    {
      id: 5,
      type: 'attachment',
      status: 'inherit',
      url: `${UPLOADS}/2019/03/march.jpg`,
      meta: { _wp_attached_file: '2019/03/march.jpg', _wp_attachment_image_alt: 'A march' },
    },
    {
      id: 6,
      type: 'attachment',
      status: 'inherit',
      url: `${UPLOADS}/../../../secret.jpg`,
      meta: { _wp_attached_file: '../../secret.jpg' },
    },
    { id: 7, content: `<img src="${UPLOADS}/../../../secret.jpg">` },
  ];

  test('from a folder: the whole picture, its description, the featured one; nothing outside of the folder', async () => {
    const prepare = async ({ folder }: Importing) => {
      const uploads = join(folder, 'a', 'b', 'uploads');
      await mkdir(join(uploads, '2019', '03'), { recursive: true });
      const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
      await picture.jpeg().toFile(join(uploads, '2019/03/march.jpg'));
      await writeFile(join(uploads, 'paper.pdf'), '%PDF-1.4');
      await writeFile(join(folder, 'a', 'secret.jpg'), 'a secret');
      await writeFile(join(folder, 'secret.jpg'), 'a secret');
      return ['--media', uploads];
    };
    await imported(items, prepare, (files, stdout) => {
      const text = files.get('issues/2019/text-1.md') ?? '';
      assert.match(text, /!\[A march\]\(media\/march\.jpg\) \[A paper\]\(media\/paper\.pdf\)/);
      assert.match(text, /^image: \{src: media\/march\.jpg, alt: A march\}$/m);
      assert.ok(files.has('issues/2019/media/march.jpg') && files.has('issues/2019/media/paper.pdf'));
      for (const content of files.values()) assert.doesNotMatch(content, /a secret/);
      assert.match(stdout, /1 {2}picture or file written/);
    });
  });

  test('a download that broke off is continued where it ended, also by another run', async () => {
    const whole = Buffer.from('0123456789'.repeat(20_000));
    const asked: string[] = [];
    let breaks = true;
    let part = '';
    const begun = async () => {
      while (!existsSync(part) || statSync(part).size === 0) await setTimeout(5);
    };
    const server = createServer((request, response) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      asked.push(request.headers.range ?? 'all');
      const rest = whole.subarray(from);
      const range = { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` };
      response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length, ...(from > 0 && range) });
      if (!breaks) response.end(rest);
      // Half of it, and when some of that is in the file, the connection is gone.
      else
        response.write(rest.subarray(0, rest.length / 2), () => void begun().then(() => response.destroy()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const made = await importing(
      [{ id: 1, content: `<img src="${url}/wp-content/uploads/a.png" alt="x">` }],
      { url },
    );
    try {
      part = join(made.content, 'issues/2019/media/.a.png.part');
      const first = await made.run('--media', 'fetch');
      assert.match(first.stdout, /Files that could not be downloaded/);
      assert.equal(await made.read('issues/2019/media/a.png'), undefined);
      const { size } = statSync(part);
      assert.ok(size > 0 && size < whole.length);
      breaks = false;
      await made.run('--media', 'fetch');
      assert.deepEqual(await readFile(join(made.content, 'issues/2019/media/a.png')), whole);
      assert.deepEqual(asked, ['all', `bytes=${size}-`]);
      assert.ok(!existsSync(part));
      assert.match((await made.run('--media', 'fetch')).stdout, /Nothing has changed/);
      assert.equal(asked.length, 2);
    } finally {
      await made.remove();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('downloaded: only from the own host, within the limit, and not twice', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.range ?? ''}`.trim());
      if (request.url?.endsWith('elsewhere.png'))
        response.writeHead(302, { location: 'http://127.0.0.2:1/x.png' }).end();
      else if (request.url?.endsWith('big.png')) response.end(Buffer.alloc(3_000_000));
      else response.end('a picture');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const pictures = ['a', 'big', 'elsewhere'].map(
      (name) => `<img src="${url}/wp-content/uploads/${name}.png" alt="x">`,
    );
    const content = `${pictures.join('\n\n')} <img src="http://localhost:1/wp-content/uploads/other.png" alt="x">`;
    const made = await importing([{ id: 1, content }], { url });
    try {
      const first = await made.run('--media', 'fetch', '--media-limit', '1');
      assert.equal(await made.read('issues/2019/media/a.png'), 'a picture');
      assert.match(first.stdout, /Not downloaded, since it has more than 1 MB/);
      assert.match(first.stdout, /Not downloaded, since it is on another host, 127\.0\.0\.2:1/);
      const before = asked.length;
      await made.run('--media', 'fetch', '--media-limit', '1');
      assert.ok(!asked.slice(before).some((line) => line.includes('/a.png')));
      assert.ok(!asked.some((line) => line.includes('other.png')));
    } finally {
      server.close();
      await made.remove();
    }
  });
});

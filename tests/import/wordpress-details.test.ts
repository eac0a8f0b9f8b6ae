import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { readExport } from '../../src/commands/import/wordpress/export/read-export.ts';
import { problemsWith } from '../journal-of.ts';
import { exportOf, type ItemFacts, type SiteFacts } from './export-of.ts';
import { type Importing, importing } from './importing.ts';

const HOME = 'https://old.example.org';
const UPLOADS = `${HOME}/wp-content/uploads`;

async function imported(
  items: readonly ItemFacts[],
  args: readonly string[] | ((made: Importing) => Promise<readonly string[]>),
  look: (files: ReadonlyMap<string, string>, stdout: string, made: Importing) => void | Promise<void>,
  site: SiteFacts = {},
): Promise<void> {
  const made = await importing(items, site);
  try {
    const { code, stdout, stderr } = await made.run(
      ...(typeof args === 'function' ? await args(made) : args),
    );
    assert.equal(code, 0, stdout + stderr);
    await look(await made.files(), stdout, made);
  } finally {
    await made.remove();
  }
}

/** The errors of the written texts. Pictures are not among them. */
function errorsIn(files: ReadonlyMap<string, string>) {
  const texts = [...files].filter(([path]) => /\.(?:md|yaml)$/.test(path));
  return problemsWith(Object.fromEntries(texts)).filter(({ severity }) => severity === 'error');
}

describe('issues', () => {
  const items: readonly ItemFacts[] = [
    {
      id: 1,
      slug: 'one',
      terms: ['category:issue-3:Issue 3, Spring', 'category:essays:Essays'],
      date: '2019-03-01',
    },
    { id: 2, slug: 'two', terms: ['category:vol:Vol. 2, No. 1'], date: '2020-01-01' },
    { id: 3, slug: 'three', terms: ['category:essays:Essays', 'post_tag:spring:Spring'], date: '2021-05-01' },
  ];

  test('by category: those with a number; by tag; what belongs nowhere is told', async () => {
    await imported(items, ['--issues', 'category'], (files, stdout) => {
      assert.match(files.get('issues/3/issue.md') ?? '', /^title: Issue 3, Spring\ndate: 2019-03-01$/m);
      assert.match(files.get('issues/3/one.md') ?? '', /^section: essays$/m);
      assert.ok(files.has('issues/2-1/two.md'));
      assert.ok(files.has('issues/2021/three.md'));
      assert.match(stdout, /"Text 3" belongs to no issue by this rule, and went to 2021/);
      assert.deepEqual(errorsIn(files), []);
    });
    await imported(items, ['--issues', 'tag'], (files) => assert.ok(files.has('issues/spring/three.md')));
  });

  test('by a map; if there is none, one is written to be corrected', async () => {
    const made = await importing(items);
    try {
      const map = join(made.folder, 'issues.yaml');
      assert.equal((await made.run('--issues', map)).code, 1);
      assert.match(
        await readFile(map, 'utf8'),
        /2019:\n {4}title: 2019\n {4}date: 2019\n {4}posts:\n {6}- one # Text 1/,
      );
      await writeFile(
        map,
        'issues:\n  7:\n    title: {en: Seven, es: Siete}\n    date: 2019-04\n    posts: [one, 2]\n  8:\n    title: Eight\n    from: 2021-01\n    to: 2021-05\n',
      );
      assert.equal((await made.run('--issues', map)).code, 0);
      const files = await made.files();
      assert.match(files.get('issues/7/issue.md') ?? '', /^title: Seven\ndate: 2019-04$/m);
      assert.ok(files.has('issues/7/two.md') && files.has('issues/8/three.md'));
      await writeFile(map, 'issues:\n  "7": {titel: Seven}\n');
      assert.match((await made.run('--issues', map)).stderr, /issue 7 has a field "titel"/);
    } finally {
      await made.remove();
    }
  });
});

describe('addresses', () => {
  test('old ones lead to their texts, links lead to files, and what leads nowhere is told', async () => {
    const items: readonly ItemFacts[] = [
      {
        id: 1,
        slug: 'one',
        content: `See <a href="${HOME}/2019/03/05/two/#part">two</a>, <a href="/?p=3">three</a>, <a href="http://www.old.example.org/gone/">gone</a>, <a href="https://x.example/">x</a>.`,
      },
      { id: 2, slug: 'two', content: `Ana asks <a href="../one/">here</a>.`, date: '2019-03-05' },
      { id: 3, slug: 'three', type: 'page', link: `${HOME}/about/three/` },
      { id: 4, slug: 'issues', type: 'page', link: `${HOME}/issues/` },
    ];
    await imported(items, [], (files, stdout) => {
      const one = files.get('issues/2019/one.md') ?? '';
      assert.match(one, /\[two\]\(two\.md#part\), \[three\]\(\.\.\/\.\.\/pages\/three\.md\)/);
      assert.match(
        stdout,
        /issues\/2019\/one\.md:\d+ {2}This address of the old site is not in the export: http:\/\/www\.old\.example\.org\/gone\//,
      );
      assert.match(
        files.get('pages/three.md') ?? '',
        /redirect-from: \[\/about\/three\/, \/\?p=3, \/\?page_id=3\]/,
      );
      assert.match(files.get('issues/2019/two.md') ?? '', /^# responds-to: one$/m);
      assert.doesNotMatch(files.get('issues/2019/two.md') ?? '', /^responds-to/m);
      assert.match(stdout, /issues\/2019\/two\.md:\d+ {2}Does this text answer "one"\?/);
      assert.match(files.get('pages/issues-2.md') ?? '', /page_id=4/);
      assert.deepEqual(errorsIn(files), []);
    });
  });

  test('a site below a path', async () => {
    const url = `${HOME}/journal`;
    await imported(
      [{ id: 1, link: `${url}/2019/a-text/` }],
      [],
      (files) => {
        assert.match(files.get('issues/2019/text-1.md') ?? '', /redirect-from: \[\/2019\/a-text\/, /);
        assert.match(files.get('journal.yaml') ?? '', /^url: https:\/\/old\.example\.org\/journal\/$/m);
        assert.deepEqual(errorsIn(files), []);
      },
      { url },
    );
  });
});

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

test('hostile names, titles, dates and ids make no harm', async () => {
  const items: readonly ItemFacts[] = [
    { slug: '../../../etc/passwd', title: '../../x' },
    { slug: '%E2%80%99%ce%b5%cf%80', title: 'Encoded' },
    { slug: '%', title: 'A bad percent sign' },
    { slug: 'con', title: 'A device' },
    { slug: 'issue', title: 'Reserved' },
    { slug: 'issue-2019', title: 'Reserved too' },
    { slug: '', title: '' },
    { slug: 'Same', title: 'Same' },
    { slug: 'same', title: 'Same, in other capitals' },
    { slug: 'a'.repeat(3000), title: 'b'.repeat(100_000) },
    { slug: 'x', title: 'Line\nend: "quotes" # and {brackets}', date: '0000-00-00', link: `${HOME}/?p=11` },
    { slug: 'y', title: '* _stars_ *', content: '---\ntitle: Not mine\n---' },
    { slug: 'es', type: 'page', title: 'A language' },
    { id: 1, slug: 'twice', title: 'The same number' },
    { slug: 'z', creator: 'somebody@mail.example', title: '<script>alert(1)</script>Title' },
  ];
  await imported(items, [], (files) => {
    assert.deepEqual(errorsIn(files), []);
    const texts = [...files.keys()].filter((path) => path.endsWith('.md') && !path.endsWith('/issue.md'));
    assert.equal(texts.length, items.length);
    for (const path of files.keys()) assert.doesNotMatch(path, /\.\.|^\/|\/con\.md/);
    assert.doesNotMatch([...files.values()].join(''), /@mail\.example/);
    assert.equal(new Set([...files.keys()].map((path) => path.toLowerCase())).size, files.size);
  });
});

test('versions of the format, with another prefix and https', async () => {
  for (const version of ['1.0', '1.1', '1.2']) {
    const xml = exportOf([{ id: 1 }], { namespace: `https://wordpress.org/export/${version}/`, version });
    const made = await importing(xml.replaceAll('wp:', 'w:').replace('xmlns:wp=', 'xmlns:w='));
    try {
      assert.equal((await made.run()).code, 0);
      assert.ok(await made.read('issues/2019/text-1.md'));
    } finally {
      await made.remove();
    }
  }
});

test('a long export is in memory item by item', async () => {
  const items = Array.from({ length: 2000 }, (_, index) => ({ id: index + 1, content: 'word '.repeat(300) }));
  const made = await importing(items);
  try {
    let bytes = 0;
    let last = 0;
    let largest = 0;
    let count = 0;
    const options = { onBytes: (read: number) => (bytes = read) };
    for await (const element of readExport(join(made.folder, 'export.xml'), options)) {
      if (element.name === 'item') count += 1;
      // What is yielded between two readings of the file was in memory at once.
      if (bytes !== last) largest = Math.max(largest, bytes - last);
      last = bytes;
    }
    assert.equal(count, 2000);
    assert.ok(bytes > 3_000_000 && largest <= 2 ** 18, `${largest} of ${bytes}`);
  } finally {
    await made.remove();
  }
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { type BuiltSite, buildSite, filesIn, siteOf } from '../built-site.ts';
import { JOURNAL, problemsWith, QUICK, siteWith, text } from '../journal-of.ts';
import { checksumsIn, sha256 } from './read-manifest.ts';
import { readZip } from './read-zip.ts';

/** A file as an editor on Windows saves it: with a byte order mark and CRLF. */
const WINDOWS =
  '\uFEFF---\r\ntitle: A voice\r\nattachments: [{file: media/100 %25 ñ.pdf}]\r\n---\r\n\r\nIt speaks.\r\n';

const CONTENT: Readonly<Record<string, string>> = {
  'journal.yaml': JOURNAL + QUICK,
  'people.yaml': 'Somebody Unpublished: {bio: Nobody may read this yet.}\n',
  'pages/about.md': text('title: About'),
  'issues/1/issue.md': text('title: First\ndate: 2020-03'),
  'issues/1/voice.md': WINDOWS,
  'issues/1/voice.es.md': text('title: Una voz\nslug: una-voz', 'Habla.'),
  'issues/1/voice.comments.yaml': '- {name: A Reader, date: 2021-06-02, text: Thank you.}\n',
  'issues/1/media/100 %25 ñ.pdf': `%PDF-1.4 ${'x'.repeat(200_000)}`,
  'issues/1/media/unused.pdf': 'nobody links to this',
  'issues/1/hidden.md': text(
    'title: Hidden\ndraft: true\nattachments: [{file: media/hidden.pdf}]',
    'A secret.',
  ),
  'issues/1/hidden.comments.yaml': '- {name: A Friend, date: 2021-06-02, text: A secret.}\n',
  'issues/1/media/hidden.pdf': 'A secret.',
  'issues/2/issue.md': text('title: Second\ndate: 2021-03'),
  'issues/2/issue.es.md': text('title: Segundo', 'Hola.'),
  'issues/2/echo.md': text('title: An echo\nresponds-to: voice'),
  'issues/2/draft-translation.md': text('title: Whole'),
  'issues/2/draft-translation.es.md': text('title: A medias\ndraft: true', 'A secret.'),
  'issues/3/issue.md': text('title: Third\ndate: 2022-03\ndraft: true', 'A secret.'),
};

let parent: string;
let site: BuiltSite;
let again: BuiltSite;
let files: ReadonlyMap<string, Buffer>;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-preserved-'));
  await writeTo(join(parent, 'content'), new Map(Object.entries(CONTENT)));
  site = await siteOf(join(parent, 'content'));
  again = await buildSite(join(parent, 'content'));
  files = await filesIn(site.folder);
});

after(async () => {
  await site.remove();
  await again.remove();
  await rm(parent, { recursive: true });
});

async function writeTo(folder: string, contents: ReadonlyMap<string, string | Buffer>): Promise<void> {
  for (const [path, content] of contents) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function file(path: string): Buffer {
  const found = files.get(path);
  assert.ok(found, `${path} is missing`);
  return found;
}

/** The files of an issue's bag, by their paths inside the bag. */
function bagOf(issue: string): ReadonlyMap<string, Buffer> {
  const entries = [...readZip(file(`issues/${issue}/bag.zip`))];
  assert.ok(entries.every(([name]) => name.startsWith('bag/')));
  return new Map(entries.map(([name, { bytes }]) => [name.slice('bag/'.length), bytes]));
}

describe('the source files of texts, beside their pages', () => {
  test('are identical byte for byte, with any line ends', () => {
    const pairs = [
      ['issues/1/voice/index.md', 'issues/1/voice.md'],
      ['es/issues/1/una-voz/index.md', 'issues/1/voice.es.md'],
      ['issues/1/voice/comments.yaml', 'issues/1/voice.comments.yaml'],
      ['issues/1/index.md', 'issues/1/issue.md'],
      ['es/issues/2/index.md', 'issues/2/issue.es.md'],
      ['about/index.md', 'pages/about.md'],
      ['journal.yaml', 'journal.yaml'],
    ] as const;
    for (const [published, written] of pairs) assert.equal(file(published).toString(), CONTENT[written]);
    const texts = [...files.keys()].filter((path) => /\.(md|yaml)$/.test(path));
    assert.equal(texts.length, pairs.length + 3, texts.join('\n'));
  });
});

describe('the bag of an issue, unpacked and checked according to RFC 8493', () => {
  for (const issue of ['1', '2']) {
    test(`issue ${issue} is complete and valid`, () => {
      const bag = bagOf(issue);
      assert.equal(String(bag.get('bagit.txt')), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
      const payload = [...bag.keys()].filter((path) => path.startsWith('data/'));
      const manifest = checksumsIn(bag.get('manifest-sha256.txt'));
      assert.deepEqual(manifest.map(([path]) => path).sort(), payload.sort());
      const tags = checksumsIn(bag.get('tagmanifest-sha256.txt'));
      assert.deepEqual(
        tags.map(([path]) => path),
        ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'],
      );
      for (const [path, sum] of [...manifest, ...tags]) {
        assert.equal(sha256(bag.get(path) ?? Buffer.of()), sum, path);
      }
      const bytes = payload.reduce((sum, path) => sum + (bag.get(path)?.length ?? 0), 0);
      assert.match(
        String(bag.get('bag-info.txt')),
        new RegExp(`^Payload-Oxum: ${bytes}\\.${payload.length}$`, 'm'),
      );
    });
  }

  test('contains the published files, byte for byte, and no others', () => {
    const payload = [...bagOf('1')].filter(([path]) => path.startsWith('data/'));
    for (const [path, bytes] of payload)
      assert.equal(String(bytes), CONTENT[path.slice('data/'.length)], path);
    assert.deepEqual(
      payload.map(([path]) => path.slice('data/'.length)),
      [
        'journal.yaml',
        'issues/1/issue.md',
        'issues/1/voice.md',
        'issues/1/voice.es.md',
        'issues/1/voice.comments.yaml',
        'issues/1/media/100 %25 ñ.pdf',
      ],
    );
  });

  test('can be unpacked by another program', (context) => {
    const run = spawnSync('unzip', ['-tq', join(site.folder, 'issues/1/bag.zip')]);
    if (run.error) return context.skip('there is no unzip here');
    assert.equal(run.status, 0, String(run.stdout));
  });

  test('is identical in every build, without the date of the build', async () => {
    const others = await filesIn(again.folder);
    for (const [path, bytes] of files) assert.ok(others.get(path)?.equals(bytes), path);
    const stamps = new Set([...readZip(file('issues/1/bag.zip')).values()].map(({ stamp }) => stamp));
    assert.deepEqual([...stamps], [((1 << 5) | 1) << 16]);
  });

  test('together with the others is a content folder that gives the same texts', async () => {
    const folder = join(parent, 'rebuilt');
    for (const issue of ['1', '2']) {
      const payload = [...bagOf(issue)].filter(([path]) => path.startsWith('data/'));
      await writeTo(folder, new Map(payload.map(([path, bytes]) => [path.slice('data/'.length), bytes])));
    }
    const [was, is] = await Promise.all(
      [join(parent, 'content'), folder].map(async (path) =>
        loadSite(await readContent(path), { drafts: false }),
      ),
    );
    assert.deepEqual(
      is?.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const issuePages = (loaded: typeof was) =>
      [...(loaded?.site?.map.pages.keys() ?? [])].filter((address) => address.includes('/issues/'));
    assert.deepEqual(issuePages(is), issuePages(was));
  });
});

describe('the manifest of an issue', () => {
  test('its checksums match the files of the site', () => {
    for (const issue of ['1', '2']) {
      const checksums = checksumsIn(file(`issues/${issue}/manifest-sha256.txt`));
      assert.ok(checksums.length > 3);
      for (const [path, sum] of checksums) assert.equal(sha256(file(path)), sum, path);
    }
  });

  test('its page has the LOCKSS permission statement and links to every item, in each language', () => {
    for (const path of ['issues/1/manifest/index.html', 'es/issues/1/manifest/index.html']) {
      const page = String(file(path));
      assert.match(page, />LOCKSS system has permission to collect, preserve, and serve this Archival Unit</);
      const links = new Set([...page.matchAll(/href="\/([^"]*)"/g)].map(([, href]) => decodeURI(href ?? '')));
      const items = checksumsIn(file('issues/1/manifest-sha256.txt')).map(([item]) => item);
      const texts = ['issues/1/', 'issues/1/voice/', 'es/issues/1/una-voz/'];
      for (const item of [...items, ...texts, 'issues/1/bag.zip', 'issues/1/manifest-sha256.txt'])
        assert.ok(links.has(item), `${path} has no link to ${item}`);
    }
  });

  test('the page of the issue links to it, and a preview has none', () => {
    assert.match(String(file('es/issues/2/index.html')), /href="\/es\/issues\/2\/manifest\/"/);
    const preview = siteWith({ 'issues/1/issue.md': text('title: First\ndate: 2020-03') }, { drafts: true });
    assert.ok([...preview.map.pages.values()].every(({ kind }) => kind !== 'manifest'));
  });
});

test('no article can have the address of a manifest', () => {
  const problems = problemsWith({
    'issues/1/issue.md': text('title: First\ndate: 2020-03'),
    'issues/1/manifest.md': text('title: A manifest'),
  });
  assert.deepEqual(
    problems.map(({ rule, file }) => [rule, file]),
    [['duplicate-address', 'content/issues/1/manifest.md']],
  );
});

test('unpublished files are nowhere', () => {
  for (const [path, bytes] of files) {
    assert.doesNotMatch(path, /hidden|unused|people\.yaml/);
    assert.ok(!bytes.includes('A secret.') && !bytes.includes('Nobody may read'), path);
  }
  for (const bytes of [...bagOf('1').values(), ...bagOf('2').values()]) {
    assert.ok(!bytes.includes('A secret.') && !bytes.includes('Nobody may read'));
  }
});

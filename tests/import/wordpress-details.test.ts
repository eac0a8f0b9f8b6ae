import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readExport } from '../../src/commands/import/wordpress/export/read-export.ts';
import { problemsWith } from '../journal-of.ts';
import { exportOf, type ItemFacts } from './export-of.ts';
import { HOME, imported, importing } from './importing.ts';

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

import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { importingFolder, sumsIn } from './importing-folder.ts';
import { JEKYLL } from './markdown-samples.ts';

describe('files as they are found', () => {
  test('CRLF, a byte order mark, unreadable front matter, another encoding, symbolic links', async () => {
    const made = await importingFolder({
      '_config.yml': 'title: A site\n',
      '_posts/2020-01-01-windows.md': '\ufeff---\r\ntitle: Windows\r\n---\r\nOne\r\ntwo.\r\n',
      '_posts/2020-01-02-broken.md': '---\ntitle: [a\nb: {\n---\nText.\n',
      '_posts/2020-01-03-endless.md': '---\ntitle: Endless\nText.\n',
      '_posts/2020-01-04-colon.md': '---\ntitle: A colon: here\n---\nText.\n',
    });
    try {
      await writeFile(join(made.source, '_posts/2020-01-05-latin.md'), Buffer.from([0x2d, 0xe9, 0xff]));
      await symlink('/etc', join(made.source, 'etc'));
      await symlink('/etc/hostname', join(made.source, '_posts/2020-01-06-link.md'));
      await made.run();
      const { code, stdout } = await made.run();
      assert.equal(code, 0, stdout);
      const files = await made.files();
      assert.match(files.get('issues/2020/windows.md') ?? '', /^title: Windows$.*^One\s+two\.$/ms);
      assert.match(files.get('issues/2020/colon.md') ?? '', /^title: "?A colon: here"?$/m);
      assert.match(stdout, /old\/_posts\/2020-01-02-broken\.md:\d+/);
      assert.match(stdout, /old\/_posts\/2020-01-03-endless\.md:1/);
      assert.match(stdout, /1 {2}files that are too long for texts/);
      assert.match(stdout, /2 {2}symbolic links/);
      const [sum, told] = sumsIn(stdout);
      assert.equal(sum, told);
    } finally {
      await made.remove();
    }
  });

  test('names that a program could trip over, a first heading as title, an issue with its introduction', async () => {
    const made = await importingFolder({
      'config.toml': 'title = "x"\n[permalinks]\nconstructor = "/:constructor/:year/"\n',
      'constructor/__proto__.md':
        '---\n__proto__: x\nconstructor: y\ntitle: P\ndate: 2020-01-01\npermalink: constructor\n---\nP {{< __proto__ >}} {% constructor %}\n',
      '_posts/2020-03-01-html.html':
        '---\ntitle: In HTML\n---\n<p>Some <b>words</b> {{< figure src="/a.png" alt="A" link="/plain/" >}} <a href="/plain/">plain</a></p>\n',
      'a.png': '',
      'plain.md': '# A *title*\n\nWords. [there](constructor/__proto__.md)\n',
      'issues/issue-03/introduction.md': '---\ntitle: Third\n---\nHello.\n',
      'issues/issue-03/one.es.md': '---\ntitle: Uno\ndate: 2020-02-01\n---\nUno, dos.\n',
      'issues/issue-03/one.md': '---\ntitle: One\n---\nOne, two.\n',
    });
    try {
      await made.run();
      const { code, stdout } = await made.run();
      assert.equal(code, 0, stdout);
      const files = await made.files();
      assert.match(
        files.get('pages/plain.md') ?? '',
        /^---\ntitle: A title\n---\n\nWords\. \[there\]\(\.\.\/issues\/2020\//,
      );
      const html = files.get('issues/2020/html.md') ?? '';
      assert.match(
        html,
        /^Some \*\*words\*\* \[!\[A\]\(media\/a\.png\)\]\(\.\.\/\.\.\/pages\/plain\.md\) \[plain\]/m,
      );
      assert.match(
        files.get('issues/3/issue.md') ?? '',
        /^---\ntitle: Third\ndate: 2020-02-01\nredirect-from: .*\n---\n\nHello\.\n$/,
      );
      assert.match(files.get('issues/3/one.es.md') ?? '', /^translated-from: en$/m);
      assert.match(stdout, /The check finds 0 errors/);
    } finally {
      await made.remove();
    }
  });

  test('what a template leaves as it is, is still Markdown; a mark below a table is no row', async () => {
    const made = await importingFolder({
      '_config.yml': 'title: A site\n',
      '_posts/2020-01-01-a.md':
        '---\ntitle: A\n---\n{% raw %}\n``` xml\n<t>{{ title }}</t>\n```\n{% endraw %}\n\nSo {% raw %}*is* {{ it }}{% endraw %}.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n{: .table #numbers }\n',
      '_posts/2020-01-02-b.md': '---\ntitle: B\n---\nSee [it]({% post_url 2020-01-01-a %}#numbers).\n',
    });
    try {
      await made.run();
      const { code, stdout } = await made.run();
      assert.equal(code, 0, stdout);
      const text = (await made.files()).get('issues/2020/a.md') ?? '';
      assert.match(text, /^```xml\n<t>\{\{ title \}\}<\/t>\n```$/m);
      assert.match(text, /^So \*is\* \{\{ it \}\}\.$/m);
      assert.match(text, /\n\| 1 \| 2 \|\n$/);
      assert.match(stdout, /\{:\.table\}/);
      assert.match(stdout, /The check finds 0 errors/);
    } finally {
      await made.remove();
    }
  });

  test('a trial writes nothing, not even a map', async () => {
    const made = await importingFolder(JEKYLL);
    try {
      const shown = await made.run('--dry-run');
      assert.match(shown.stdout, /^fields:$/m);
      assert.equal((await made.run()).code, 1);
      const { stdout } = await made.run('--dry-run');
      assert.match(stdout, /This was a trial/);
      assert.match(stdout, /The check finds 0 errors/);
      assert.equal((await made.files()).size, 0);
    } finally {
      await made.remove();
    }
  });

  test('braces without end, deep nesting and long runs of marks take no long time', async () => {
    const many = 100_000;
    const made = await importingFolder({
      'posts/a.md': `${'{% include a '.repeat(many / 10)}\n\n${'{{< '.repeat(many / 4)}`,
      'posts/b.md': `${'{:'.repeat(many / 2)}\n\n${'[^x]'.repeat(many / 10)}\n\n${'`'.repeat(many)}`,
      'posts/c.md': `${'<div>'.repeat(many / 10)}x\n\n${'> '.repeat(2000)}y\n\n${'![['.repeat(many / 10)}`,
      'posts/d.md': `${'{% raw %}'.repeat(many / 20)}z ${'# a {#'.repeat(many / 20)}\n\n${'{::comment}'.repeat(many / 20)}`,
    });
    try {
      await made.run();
      const { code, stdout } = await made.run();
      assert.equal(code, 0, stdout.slice(0, 2000));
    } finally {
      await made.remove();
    }
  });
});

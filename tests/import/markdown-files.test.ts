import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { call } from '../commands/run-command.ts';
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

describe('a map', () => {
  test('that cannot be meant is told with its places and with what is allowed, and nothing is written', async () => {
    const made = await importingFolder(JEKYLL);
    try {
      await writeFile(
        made.map,
        'fields:\n  title: titel\ntexts:\n  - "{nam}.md"\n  - "{name}{issue}.md"\ntags:\n  figure: pictures\nlanguage: xx\nissue: No 3!\nfoo: 1\n',
      );
      const { code, stdout, stderr } = await made.run();
      assert.equal(code, 1);
      assert.equal(stdout, '');
      const at = (place: string) => new RegExp(`^${made.map}:${place} {2}.*`, 'm').exec(stderr)?.[0] ?? '';
      assert.match(at('2:10'), /"title" says "titel"\. It can say: title, subtitle, authors/);
      assert.match(at('4:5'), /\{name\}, \{issue\}, \{language\}, \{date\}, \*, \*\*/);
      assert.match(at('5:5'), /\{name\}\{issue\}/);
      assert.match(at('7:11'), /picture, text, leave out, https:\/\/…\{\}…/);
      assert.match(at('8:11'), /en, es/);
      assert.match(at('9:8'), /"issue" says "No 3!"/);
      assert.match(
        at('10:1'),
        /no part "foo"\. It can have: fields, texts, pages, issues, leave out, tags, issue, language/,
      );
      assert.match(stderr, /Nothing was written\./);
      await writeFile(made.map, 'texts: [a\n');
      assert.match(
        (await made.run('--language', 'es')).stderr,
        /map\.yaml:\d:\d+ {2}Esta línea no se puede leer/,
      );
      await writeFile(made.map, '');
      assert.match((await made.run()).stderr, /map\.yaml:1:1 {2}The map takes no file/);
      assert.equal((await made.files()).size, 0);
    } finally {
      await made.remove();
    }
  });

  test('says which field is which, what a path tells, and what becomes of a tag', async () => {
    const made = await importingFolder({
      'archive/vol-7/en/first.md':
        '---\nname: First\nwriter: Ana Rivas\n---\nA {{< pic "a.png" "Alt" "Caption" >}} {{< noise >}} {{< clip 12 >}}\n',
      'archive/vol-7/es/first.md': '---\nname: Primero\n---\nUno.\n',
      'archive/notes/secret.md': '---\nname: Secret\n---\nNo.\n',
      'archive/vol-7/en/a.png': '',
    });
    try {
      await writeFile(
        made.map,
        'fields:\n  name: title\n  writer: authors\nleave out: ["archive/notes/*.md"]\n' +
          'texts: ["archive/vol-{issue}/{language}/{name}.md"]\n' +
          'tags: {pic: picture, noise: leave out, clip: "https://video.example.org/{}/play"}\nlanguage: en\n',
      );
      const { code, stdout } = await made.run();
      assert.equal(code, 0, stdout);
      const files = await made.files();
      assert.match(
        files.get('issues/7/first.md') ?? '',
        /^title: First\nauthors: \[Ana Rivas\]$.*!\[Alt\]\(media\/a\.png "Caption"\).*<https:\/\/video\.example\.org\/12\/play>/ms,
      );
      assert.doesNotMatch(files.get('issues/7/first.md') ?? '', /noise/);
      assert.match(files.get('issues/7/first.es.md') ?? '', /^title: Primero\ntranslated-from: en$/m);
      assert.match(stdout, /1 {2}texts that the map leaves out/);
    } finally {
      await made.remove();
    }
  });

  test('is asked for: a folder without texts, one that is not there, and flags of other sources', async () => {
    const made = await importingFolder({ 'a.txt': 'x' });
    try {
      assert.equal((await made.run()).code, 2);
      assert.equal(
        (await call(['import', 'markdown', join(made.root, 'none'), '--content', made.content])).code,
        2,
      );
      assert.equal((await made.run('--issues', 'date')).code, 2);
      assert.equal((await call(['import', 'markdown', made.source, '--content', made.source])).code, 2);
    } finally {
      await made.remove();
    }
  });
});

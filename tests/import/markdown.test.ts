import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { call } from '../commands/run-command.ts';
import { render } from '../text/rendering.ts';
import { readPage } from './compare-page.ts';
import { type ImportingFolder, importingFolder } from './importing-folder.ts';
import { ELEVENTY, HUGO, JEKYLL, type SampleFolder } from './markdown-samples.ts';

/** Imports a folder by the map that the import proposes, and removes everything when `look` has looked at it. */
async function imported(
  sample: SampleFolder,
  look: (made: ImportingFolder, files: ReadonlyMap<string, string>, stdout: string) => void | Promise<void>,
  ...args: readonly string[]
): Promise<void> {
  const made = await importingFolder(sample);
  try {
    assert.equal((await made.run(...args)).code, 1);
    const { code, stdout, stderr } = await made.run(...args);
    assert.equal(code, 0, stdout + stderr);
    await look(made, await made.files(), stdout);
  } finally {
    await made.remove();
  }
}

/** The numbers of the first list of a report, and their sum as it is told. */
function sumsIn(report: string): readonly [sum: number, told: number] {
  const [list = ''] = report.split('\n\n');
  const numbers = [...list.matchAll(/^\s+(\d+) {2}/gm)].map(([, number]) => Number(number));
  return [numbers.slice(0, -1).reduce((sum, number) => sum + number, 0), numbers.at(-1) ?? -1];
}

const markdown = new MarkdownIt({ html: true }).use(footnotes).use(definitionLists);

/** What readers saw of a text, without what templates filled in and without marks of attributes. */
function wordsOfSource(source: string): readonly string[] {
  const body = source
    .replace(/^---(?:json)?\n.*?\n---\n|^\+\+\+\n.*?\n\+\+\+\n|^\{\n.*?\n\}\n/s, '')
    .replace(/\{[%#].*?[%#]\}|\{\{<.*?>\}\}|\{\{%.*?%\}\}|\{\{.*?\}\}/gs, '')
    .replace(/^\* TOC\n|\{:?\s?[#.:t][^{}]*\}/gm, '')
    .replace(/^\[\^unused\]:.*$/m, '');
  return readPage(markdown.render(body)).words;
}

/** The words of a page that are not there in the order of the source. */
function missingWords(source: readonly string[], page: readonly string[]): readonly string[] {
  let at = 0;
  return source.filter((word) => {
    const found = page.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

const SAMPLES = [
  {
    name: 'Jekyll',
    sample: JEKYLL,
    notes: 1,
    texts: {
      '_posts/2019-03-05-on-capital.md': 'issues/2019/on-capital.md',
      '_posts/2019-04-01-an-answer.md': 'issues/4/an-answer.md',
      'es/_posts/2019-05-01-sobre-el-capital.md': 'issues/2019/on-capital.es.md',
      '_drafts/later.md': 'issues/2019/later.md',
      'about.md': 'pages/about.md',
    },
  },
  {
    name: 'Hugo',
    sample: HUGO,
    notes: 2,
    texts: {
      'content/issues/3/_index.md': 'issues/3/issue.md',
      'content/issues/3/_index.es.md': 'issues/3/issue.es.md',
      'content/issues/3/on-trust/index.md': 'issues/3/on-trust.md',
      'content/issues/3/on-trust/index.es.md': 'issues/3/on-trust.es.md',
      'content/issues/4/an-answer.md': 'issues/4/the-answer.md',
      'content/news/first.md': 'issues/2021/first.md',
      'content/about.md': 'pages/about.md',
      'content/about.es.md': 'pages/about.es.md',
    },
  },
  {
    name: 'Eleventy',
    sample: ELEVENTY,
    notes: 1,
    texts: {
      'src/posts/2021-05-06-uno.md': 'issues/1/uno.md',
      'src/posts/dos.md': 'issues/1/uno.en.md',
      'src/posts/tres.md': 'issues/2021/tres.md',
      'src/quienes.md': 'pages/quienes.md',
    },
  },
] as const;

for (const { name, sample, texts, notes } of SAMPLES) {
  describe(`a folder of ${name}`, () => {
    let made: ImportingFolder;
    let files: ReadonlyMap<string, string>;
    let report: string;
    before(async () => {
      made = await importingFolder(sample);
      await made.run();
      const ran = await made.run();
      assert.equal(ran.code, 0, ran.stdout + ran.stderr);
      report = ran.stdout;
      files = await made.files();
    });
    after(() => made.remove());

    test('each page has the words of its source, in their order, and its notes', () => {
      let mentions = 0;
      for (const [from, to] of Object.entries(texts)) {
        const written = files.get(to);
        assert.ok(written !== undefined, `${to}\n${[...files.keys()].join('\n')}`);
        const page = readPage(render(written.replace(/^---\n.*?\n---\n/s, '')).html);
        mentions += page.mentions;
        const source = (sample as SampleFolder)[from] ?? '';
        assert.deepEqual(missingWords(wordsOfSource(source), page.words), [], `${from}\n${written}`);
      }
      assert.equal(mentions, notes);
    });

    test('every file has one fate, and the numbers add up', () => {
      const [sum, told] = sumsIn(report);
      assert.equal(sum, told);
      assert.match(report, new RegExp(`^${told} items in old:`));
      assert.match(report, /The check finds 0 errors/);
    });

    test('no link leads nowhere that led somewhere', async () => {
      const { stdout } = await call(['check', '--content', made.content, '--format', 'json']);
      const problems =
        (JSON.parse(stdout) as { problems?: { rule: string; message: string }[] }).problems ?? [];
      const dead = problems.filter(({ rule }) => /link|anchor|picture|media/.test(rule));
      assert.deepEqual(
        dead
          .map(({ message }) => message)
          .filter((message) => !/nowhere|#x|"x"|is still a draft/.test(message)),
        [],
      );
    });

    test('a second import changes nothing, and an edited file is left alone', async () => {
      const again = await made.run();
      assert.match(again.stdout, /Nothing has changed/);
      assert.deepEqual(await made.files(), files);
      const [, path = ''] = Object.entries(texts)[0] ?? [];
      await writeFile(join(made.content, path), `${files.get(path)}\nEdited.\n`);
      const third = await made.run();
      assert.match(third.stdout, /left alone: changed since they were imported/);
      assert.match((await made.files()).get(path) ?? '', /Edited\.\n$/);
    });
  });
}

describe('what a text becomes', () => {
  test('Jekyll: fields, addresses, tags, marks of kramdown, pictures, anchors', async () => {
    await imported(JEKYLL, (_, files, stdout) => {
      const text = files.get('issues/2019/on-capital.md') ?? '';
      assert.match(text, /^title: On \*Capital\*\nauthors: \[Ana Rivas\]\ndate: 2019-03-05\n/m);
      assert.match(text, /^topics: \[essays, labour-capital\]\nsummary: A short word\.\n/m);
      assert.match(text, /^redirect-from: \[\/2019\/03\/on-capital\/, \/old\/capital\.html\]$/m);
      assert.match(
        text,
        /See \[the answer\]\(\.\.\/4\/an-answer\.md#second\) and \[its file\]\(\.\.\/4\/an-answer\.md\)/,
      );
      assert.match(text, /^## The part \{#part\}$/m);
      assert.match(text, /!\[A march\]\(media\/march\.png\)\n\n<figcaption>\n\nThe \*march\*, as \[Tom\]/);
      assert.match(text, /^!\[Own\]\(media\/own\.png "Its title"\)$/m);
      assert.match(
        text,
        /<span id="old-place"><\/span>Kept place\. \{\{ shown \}\} \[Paper\]\(media\/paper\.pdf\)/,
      );
      assert.match(text, /\[about\]\(\.\.\/\.\.\/pages\/about\.md\)/);
      assert.match(text, /^```js\nconst a = \{\{ b \}\};\n```$/m);
      assert.match(text, /^\[\^1\]: A note with \[a link\]\(\.\.\/4\/an-answer\.md\)\.\n\n {4}Its second/m);
      assert.match(files.get('issues/4/an-answer.md') ?? '', /^responds-to: on-capital$/m);
      assert.match(files.get('issues/4/an-answer.md') ?? '', /^authors: \[Tom Field, Luz Campos\]$/m);
      const spanish = files.get('issues/2019/on-capital.es.md') ?? '';
      assert.match(
        spanish,
        /^translators: \[Ana Rivas\]\ntranslated-from: en\nredirect-from: \[\/es\/capital\/\]$/m,
      );
      assert.match(files.get('issues/2019/later.md') ?? '', /^draft: true$/m);
      assert.match(files.get('people.yaml') ?? '', /Ana Rivas:\n {2}bio: Writes\.\n/);
      assert.match(files.get('journal.yaml') ?? '', /^url: https:\/\/old\.example\.org\/journal\/$/m);
      assert.ok(!files.has('issues/2019/media/unused.png'));
      assert.match(stdout, /on-capital\.md:\d+ {2}The old site filled this in\..*\{% include quote\.html/);
      assert.match(stdout, /The link leads to nothing that was imported: \/nowhere\//);
      assert.match(stdout, /\{:toc\} \{:\.lead\} \{:\.wide\}|\{:\.lead\}/);
      assert.match(stdout, /"layout" is in 1 text, first here/);
    });
  });

  test('Hugo: TOML, bundles, languages by suffix, introductions, shortcodes, ref, aliases', async () => {
    await imported(HUGO, (_, files, stdout) => {
      const text = files.get('issues/3/on-trust.md') ?? '';
      assert.match(text, /^image: \{src: media\/cover\.png, alt: A cover\}$/m);
      assert.match(text, /^redirect-from: \[\/old\/trust\/, \/issues\/3\/on-trust\/trust-2\/\]$/m);
      assert.match(text, /^!\[Inside\]\(media\/inside\.png "Title And \*caption\*"\)\n\ngo on\./m);
      assert.match(
        text,
        /<https:\/\/elsewhere\.example\.org\/x_y> and \[the answer\]\(\.\.\/4\/the-answer\.md#part\)/,
      );
      assert.match(text, /<https:\/\/www\.youtube\.com\/watch\?v=w7Ft2ymGmfc>/);
      assert.match(text, /\{\{< figure src="shown" >\}\}/);
      assert.match(files.get('issues/3/issue.md') ?? '', /^title: Spring\ndate: 2020-03-01\nvolume: 2\n/m);
      assert.match(files.get('issues/3/issue.es.md') ?? '', /^title: Primavera\ntranslated-from: en\n/m);
      assert.match(files.get('issues/4/the-answer.md') ?? '', /^responds-to: on-trust\ndraft: true$/m);
      assert.match(files.get('issues/2021/first.md') ?? '', /^redirect-from: \[\/2021\/a-first\/\]$/m);
      assert.match(stdout, /\{\{% notice %\}\}/);
      assert.match(stdout, /never mentions the note "unused"/);
    });
  });

  test('Eleventy: nothing is executed; JSON, an original by its field, permalinks, a language from data', async () => {
    await imported(ELEVENTY, (_, files, stdout) => {
      assert.match(
        files.get('issues/1/uno.en.md') ?? '',
        /^translated-from: es\nredirect-from: \[\/en\/dos\/\]$/m,
      );
      const text = files.get('issues/1/uno.md') ?? '';
      assert.match(
        text,
        /!\[Una foto\]\(media\/uno\.png\) \[Tres\]\(\.\.\/2021\/tres\.md#mas-cosas\) \[código\]\(uno\.en\.md\)/,
      );
      assert.doesNotMatch(text, /comentario/);
      assert.match(files.get('issues/1/issue.md') ?? '', /^title: Número 1$/m);
      assert.match(
        files.get('issues/2021/tres.md') ?? '',
        /^responds-to: uno\n# license: All rights, reserved$/m,
      );
      assert.match(files.get('journal.yaml') ?? '', /^languages:\n {2}- es\n {2}- en$/m);
      assert.match(stdout, /posts\.11tydata\.js:1/);
    });
  });
});

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

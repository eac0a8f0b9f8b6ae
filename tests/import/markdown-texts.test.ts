import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importedFolder } from './importing-folder.ts';
import { ELEVENTY, HUGO, JEKYLL } from './markdown-samples.ts';

describe('what a text becomes', () => {
  test('Jekyll: fields, addresses, tags, marks of kramdown, pictures, anchors', async () => {
    await importedFolder(JEKYLL, (_, files, stdout) => {
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
    await importedFolder(HUGO, (_, files, stdout) => {
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
    await importedFolder(ELEVENTY, (_, files, stdout) => {
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

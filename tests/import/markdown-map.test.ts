import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { call } from '../commands/run-command.ts';
import { importingFolder } from './importing-folder.ts';
import { JEKYLL } from './markdown-samples.ts';

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

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { call } from '../commands/run-command.ts';
import { render } from '../text/rendering.ts';
import { readPage } from './compare-page.ts';
import { type ImportingFolder, importingFolder, sumsIn } from './importing-folder.ts';
import { ELEVENTY, HUGO, JEKYLL, type SampleFolder } from './markdown-samples.ts';

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

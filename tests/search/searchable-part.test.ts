import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { close, createIndex } from 'pagefind';
import { searchablePart } from '../../src/write/search/searchable-part.ts';
import { filesIn, siteOf } from '../built-site.ts';

const BODY = '<article class="reading" data-pagefind-body="true">';

/** What is kept of a page with this text between other things. */
function kept(text: string): string | undefined {
  const part = searchablePart(
    `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><nav>N</nav><main>${BODY}${text}</article>` +
      '<aside><article>Answered by</article></aside></main></body></html>\n',
  );
  return part?.replace(`<html><body>${BODY}`, '').replace('</article></body></html>', '');
}

describe('what the search needs of a page', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['the text', '<h1>A</h1><p>B</p>', '<h1>A</h1><p>B</p>'],
    [
      'no ids of paragraphs',
      '<p id="p12" class="x">B</p><h2 id="p">C</h2>',
      '<p class="x">B</p><h2 id="p">C</h2>',
    ],
    [
      'an element within one of its name',
      '<article><p>B</p></article><p>C</p>',
      '<article><p>B</p></article><p>C</p>',
    ],
    ['tags in the values of attributes', '<p title="</article>">B</p>', '<p title="</article>">B</p>'],
    [
      'nothing that layouts leave out',
      '<div data-pagefind-ignore="true"><div>X</div>Y</div><p>B</p>',
      '<p>B</p>',
    ],
    ['no marks of paragraphs', '<p><a class="paragraph-mark" href="#p1"></a>B</p>', '<p>B</p>'],
    ['no numbers of notes', 'heart<sup class="footnote-ref"><a href="#n" id="b">1</a></sup>.', 'heart.'],
    ['no arrows', '<p>N <a href="#b" class="footnote-backref">↩</a></p>', '<p>N </p>'],
    [
      'marks in what is left out',
      '<div hidden data-pagefind-ignore="true"><span data-pagefind-filter="year">1</span></div>B',
      '<div hidden data-pagefind-ignore="true"><span data-pagefind-filter="year">1</span></div>B',
    ],
    [
      'a title and names, but not as text',
      '<h1 class="t" data-pagefind-meta="title">A</h1><p>B</p>',
      '<h1 class="t" data-pagefind-ignore data-pagefind-meta="title">A</h1><p>B</p>',
    ],
    ['numbers that an author chose', '<ol start="4"><li>B</li></ol>', '<ol start="4"><li>4. B</li></ol>'],
    [
      'words about marks',
      '<p>&lt;i data-pagefind-body&gt; data-pagefind-ignore</p>',
      '<p>&lt;i data-pagefind-body&gt; data-pagefind-ignore</p>',
    ],
  ];
  for (const [what, text, part] of cases) it(`has ${what}`, () => assert.equal(kept(text), part));

  it('is nothing if the page has no text to be found', () => {
    assert.equal(
      searchablePart('<html><body><main>&lt;p data-pagefind-body&gt;</main></body></html>'),
      undefined,
    );
    assert.equal(searchablePart(''), undefined);
  });

  it('is the whole page if it has marks elsewhere', () => {
    const page = `<html><body><i data-pagefind-meta="kind">K</i>${BODY}B</article></body></html>`;
    assert.equal(searchablePart(page), page);
  });

  it('gives the texts that Pagefind makes of whole pages', async () => {
    const site = await siteOf('content');
    try {
      const files = await filesIn(site.folder);
      const { index } = await createIndex({
        forceLanguage: 'en',
        excludeSelectors: ['.footnote-ref', '.footnote-backref'],
      });
      const stored = new Set<string>();
      for (const [path, content] of files) {
        const page = content.toString();
        if (
          !path.endsWith('.html') ||
          !page.includes('<html lang="en"') ||
          searchablePart(page) === undefined
        )
          continue;
        const url = `/${path.replace(/index\.html$/, '')}`;
        const searched = page
          .replaceAll(/<p id="p\d+"/g, '<p')
          .replaceAll(' data-pagefind-meta=', ' data-pagefind-ignore$&');
        const { errors } = (await index?.addHTMLFile({ url, content: searched })) ?? {};
        assert.deepEqual(errors, []);
      }
      for (const { path } of (await index?.getFiles())?.files ?? [])
        if (path.startsWith('fragment')) stored.add(path);
      const bundle = join(site.folder, 'pagefind/en');
      const own = [...(await filesIn(bundle)).keys()].filter((path) => path.startsWith('fragment/'));
      assert.ok(own.length > 5);
      assert.deepEqual(own, [...stored].sort());
    } finally {
      await close();
      await site.remove();
    }
  });
});

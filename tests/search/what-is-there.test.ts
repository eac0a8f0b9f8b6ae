import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import { type Browser, launchBrowser } from '../browser/launch-browser.ts';
import { LOOKS, serveFolder } from '../browser/serve-folder.ts';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';

type Language = 'en' | 'es';

/** What the search page shows for a query. */
interface Shown {
  readonly status: string;
  /** The links to results in the other language. */
  readonly others: string;
  /** What it says of words that no text has. */
  readonly near: string;
  readonly titles: readonly string[];
  readonly marked: readonly string[];
}

/** A query, and what each text that it finds contains, without accents and in small letters. */
type There = readonly [query: string, ...contains: readonly RegExp[]];

const THERE: Readonly<Record<Language, readonly There[]>> = {
  en: [
    ['river', /\briver/],
    ['RIVER', /\briver/],
    ['riv', /\briver/],
    ['wei', /\bwei/],
    ['gauges', /\bgauges?\b/],
    ['doors', /\bdoors?\b/],
    ['copy', /\b(?:copy|copies\b)/],
    ['copies', /\b(?:copy|copies)\b/],
    ['man', /\b(?:man|men\b)/],
    ['person', /\b(?:person|people\b)/],
    ['Salcédo', /\bsalcedo/],
    ['lower field', /\blower/, /\bfield/],
    ['fie low', /\blow/, /\bfie/],
    ['“lower field”', /\blower field\b/],
    ['"the lower field"', /\bthe lower field\b/],
    ['"lower field" bell', /\blower field\b/, /\bbell/],
    ['"the"', /\bthe\b/],
    ['weir-keeper', /\bweir-keeper/],
    ['weir-kee', /\bweir-kee/],
    ['1921', /\b1921/],
    ['of', /\bof\b/],
  ],
  es: [
    ['río', /\brio/],
    ['rio', /\brio/],
    ['crecidas', /\bcrecidas?\b/],
    ['voces', /\b(?:voz|voces)\b/],
    ['voz', /\b(?:voz|voces\b)/],
    ['casas', /\bcasas?\b/],
    ['casa', /\bcasa/],
    ['promed', /\bpromed/],
    ['campo abajo', /\bcampo/, /\babajo/],
    ['«campo de abajo»', /\bcampo de abajo\b/],
    ['"el río"', /\bel rio\b/],
    ['Ledesma', /\bledesma/],
  ],
};

/** No text has these, but each has its beginning, its stem, or all of its words. */
const NOT_THERE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      'anxiety',
      'asdfgh',
      'tractor',
      'helicopter',
      'theatre',
      'judging',
      'gauger',
      'riverside',
      'zq',
      'news',
    ],
    ...['river asdfgh', 'riv zebra field', '"field lower"', '"gauges"', '"low field"', 'field-lower', '???'],
  ],
  es: [
    ...['tractor', 'ansiedad', 'asdfgh', 'puerto', 'casamiento', 'elefante', 'lavadora', 'campesino'],
    ...['río tractor', '«abajo de campo»', '"del campo el río"', 'zq'],
  ],
};

const OTHER = { en: 'es', es: 'en' } as const;

let site: BuiltSite;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
/** One page for all searches. */
let page: Page;
let texts: Readonly<Record<Language, readonly string[]>>;

before(async () => {
  site = await siteOf('tests/sites/two-banks');
  server = await serveFolder(site.folder, undefined, { kept: LOOKS });
  browser = await launchBrowser();
  page = await browser.newPage();
  texts = { en: await publishedTexts('en'), es: await publishedTexts('es') };
});

after(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

for (const language of ['en', 'es'] as const) {
  describe(`a search in ${language}`, () => {
    it('finds the texts that have the words, their beginnings, plurals and accents, all of them, and phrases', async () => {
      const shown = await search(
        language,
        THERE[language].map(([query]) => query),
      );
      for (const [index, [query, ...contains]] of THERE[language].entries()) {
        const having = (texts: readonly string[]) =>
          texts.filter((text) => contains.every((pattern) => pattern.test(text))).length;
        assert.ok(having(texts[language]) > 0, `${query} is not in the texts`);
        assert.equal(numberIn(shown[index]?.status), having(texts[language]), query);
        assert.equal(
          numberIn(shown[index]?.others),
          having(texts[OTHER[language]]),
          `${query}, other language`,
        );
        assert.ok((shown[index]?.marked.length ?? 0) > 0, `${query} is not marked`);
      }
    });

    it('finds nothing for words that no text has', async () => {
      const shown = await search(language, NOT_THERE[language]);
      for (const [index, query] of NOT_THERE[language].entries()) {
        const { status, titles, others } = shown[index] ?? assert.fail();
        assert.match(status, /^(?:Nothing found|No hay resultados)/, query);
        assert.deepEqual(titles, [], query);
        assert.equal(numberIn(others), 0, `${query}: ${others}`);
      }
    });

    it('finds exactly the texts of any word and of its beginning', async () => {
      const words = new Set(
        texts[language].flatMap((text) => text.match(/(?<![\w’'])[a-z]{4,}(?![\w’'])/g) ?? []),
      );
      const some = [...words].filter((_, index) => index % 80 === 0);
      const queries = some.flatMap((word) => [word, word.slice(0, 3), `${word}zq`]).filter(hasOneForm);
      const shown = await search(language, queries);
      for (const [index, query] of queries.entries()) {
        const beginning = new RegExp(`(?<![\\w’'])${query}`);
        const having = texts[language].filter((text) => beginning.test(text)).length;
        assert.equal(numberIn(shown[index]?.status), having, query);
      }
    });
  });
}

describe('a search that finds nothing', () => {
  it('offers words of the texts that are written like it, as such', async () => {
    const [typo, ending, several, quoted, apart] = await search('en', [
      'rivr',
      'judging',
      'lower feild',
      '"gauges"',
      'bell nail',
    ]);
    assert.match(typo?.near ?? '', /^Similar words that texts contain: river\b/);
    assert.match(ending?.near ?? '', /^Similar words that texts contain:.* judge\b/);
    assert.match(
      several?.near ?? '',
      /^No text contains “feild”\.Similar words that texts contain:.* field\b/,
    );
    assert.match(quoted?.near ?? '', /^Similar words that texts contain: gauge\b/);
    assert.equal(apart?.near, 'Each word is in some text, but no text contains all of them.');
    const [word] = await search('es', ['crecid asdfgh']);
    assert.equal(word?.near, 'Ningún texto contiene «asdfgh».');
  });

  it('searches for an offered word by a link that keeps the other words', async () => {
    await search('en', ['lower feild']);
    await page.locator('#page_search-near').getByRole('link', { name: 'field', exact: true }).click();
    await page.locator('#page_search-shown').getByText('for “lower field”').waitFor();
    await page.locator('main h2').first().waitFor();
  });
});

/** Searches one query after another in the search page of a language, as with the key Enter. */
async function search(language: Language, queries: readonly string[]): Promise<readonly Shown[]> {
  await page.goto(`${server.url}${language === 'en' ? '' : 'es/'}search/`);
  await page.locator('#page_search-filters select').first().waitFor({ state: 'attached' });
  return page.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>('#page_query');
    const list = document.querySelector('#page_search-results');
    const shown: Shown[] = [];
    for (const query of queries) {
      if (field) field.value = query;
      field?.form?.requestSubmit();
      while (list?.getAttribute('aria-busy') !== 'false') await new Promise((next) => setTimeout(next, 2));
      shown.push({
        status: document.querySelector('#page_search-shown')?.textContent ?? '',
        others: document.querySelector('#page_search-others')?.textContent ?? '',
        near: document.querySelector('#page_search-near')?.textContent ?? '',
        titles: [...(list?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent ?? ''),
        marked: [...(list?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent ?? ''),
      });
    }
    return shown;
  }, queries);
}

/** The number that a phrase begins with, or 0. */
function numberIn(phrase: string | undefined): number {
  return Number(/^\d+/.exec(phrase ?? '')?.[0] ?? 0);
}

/** The texts of the published pages of a language that can be searched, in small letters and without accents. */
async function publishedTexts(language: Language): Promise<readonly string[]> {
  const paths = [...(await filesIn(site.folder)).keys()].filter((path) => path.endsWith('.html'));
  const own = paths.filter((path) => path.startsWith('es/') === (language === 'es'));
  const pages = await Promise.all(own.map((path) => readFile(join(site.folder, path), 'utf8')));
  const searchable = pages.filter((html) => html.includes('data-pagefind-body'));
  return page.evaluate((pages) => {
    const inline =
      'a,abbr,b,bdi,cite,code,del,dfn,em,i,ins,kbd,mark,q,s,small,span,strong,sub,sup,time,u,var,wbr';
    const parser = new DOMParser();
    return pages.map((html) => {
      const document = parser.parseFromString(html, 'text/html');
      const title = document.querySelector('[data-pagefind-meta=title]')?.textContent ?? '';
      const body = document.querySelector('[data-pagefind-body]');
      const unsearched =
        '[data-pagefind-ignore],.footnote-ref,.footnote-backref,nav,footer,form,script,style';
      for (const element of body?.querySelectorAll(unsearched) ?? []) element.remove();
      // Words of two blocks are two words.
      for (const element of body?.querySelectorAll('*') ?? []) {
        if (!element.matches(inline)) element.before(' ');
        if (!element.matches(inline)) element.append(' ');
      }
      const text = `${title} ${body?.textContent}`.normalize('NFD').replace(/\p{M}/gu, '');
      return text.toLowerCase().replace(/\s+/g, ' ');
    });
  }, searchable);
}

/** Whether a word is not spelled like one with another singular or plural, which would be found too. */
function hasOneForm(word: string): boolean {
  return !/(?:s|y|fe?|z|m[ae]n|person|people|child)$/.test(word);
}

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import { violations, withAxe } from './accessibility.ts';
import { type ReadSite, readSite } from './read-site.ts';

let site: ReadSite;
let page: Page;

before(async () => {
  site = await readSite('tests/sites/four-voices');
});

after(() => site?.close());

afterEach(() => assert.deepEqual(site.takeFaults(), []));

/** One page of each kind that a direction or a language changes, in the language that changes it most. */
const JUDGED = [
  'ar/',
  'ar/issues/1/',
  'ar/issues/1/school/',
  'ar/issues/1/school/with-fr/',
  'ar/debates/school/',
  'ar/articles/',
  'ar/translations/',
  'fr/issues/1/school/',
  'pt-BR/issues/1/answer/',
];

describe('a journal in four languages', () => {
  it('has no fault that axe finds, narrow and wide, light and dark', async () => {
    page = await site.open('ar/', {}, withAxe);
    for (const [place, address] of JUDGED.entries()) {
      const scheme = place % 2 === 0 ? 'dark' : 'light';
      await page.setViewportSize({ width: place % 2 === 0 ? 320 : 1280, height: 900 });
      await page.goto(site.url + address);
      assert.deepEqual(await violations(page, { colours: [scheme] }), [], `${address} ${scheme}`);
    }
  });

  it('is mirrored in Arabic: what was at the left is at the right, and arrows point the other way', async () => {
    page = await site.open('ar/issues/1/school/');
    const sides = await page.evaluate(() => {
      const middle = (selector: string) => {
        const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return (left + right) / 2 > innerWidth / 2 ? 'right' : 'left';
      };
      const quotation = getComputedStyle(document.querySelector('blockquote') ?? document.body);
      const back = getComputedStyle(document.querySelector('.footnote-backref') ?? document.body);
      const subtitle = getComputedStyle(document.querySelector('.subtitle') ?? document.body);
      return {
        wordmark: middle('.masthead .wordmark'),
        tools: middle('.masthead-tools'),
        kicker: middle('.kicker'),
        bar: Number.parseFloat(quotation.borderRightWidth) > 0 && quotation.borderLeftWidth === '0px',
        arrow: back.transform,
        slanted: subtitle.fontStyle,
      };
    });
    assert.deepEqual(sides, {
      wordmark: 'right',
      tools: 'left',
      kicker: 'right',
      bar: true,
      arrow: 'matrix(-1, 0, 0, 1, 0, 0)',
      slanted: 'normal',
    });
  });

  it('sends Arabic letters to readers of Arabic only', async () => {
    const arabicFont = async (address: string) => {
      const from = site.requested.length;
      page = await site.open(address);
      await page.evaluate(async () => void (await document.fonts.ready));
      return site.requested.slice(from).some((path) => path.includes('arabic'));
    };
    site.renew();
    assert.equal(await arabicFont(''), false);
    assert.equal(await arabicFont('fr/issues/1/school/'), false);
    assert.equal(await arabicFont('ar/issues/1/school/'), true);
    const drawn = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    assert.ok(
      drawn.some((family) => family.includes('Noto Naskh Arabic')),
      drawn.join(),
    );
    // The browser has kept the font.
    site.renew();
    assert.equal(await arabicFont('fr/issues/1/school/with-ar/'), true);
  });

  it('is searched in each language as it is typed there, and tells what the others have', async () => {
    const searches = [
      ['fr', 'ECOLES', '1 résultat pour « ECOLES »', 'L’école, pour qui\u202f?'],
      ['fr', 'hivers', '1 résultat pour « hivers »', 'L’école, pour qui\u202f?'],
      ['pt-BR', 'telhados', '1 resultado para “telhados”', 'Uma resposta do bairro'],
      // With a stroke in it and without the hamza that the text has; with the article and "and" before it.
      ['ar', 'اغلقـــت', 'نتيجة واحدة عن «اغلقـــت»', 'المدرسة، لمن؟'],
      ['ar', 'والبلدية', 'نتيجة واحدة عن «والبلدية»', 'المدرسة، لمن؟'],
    ] as const;
    for (const [language, typed, said, title] of searches) {
      page = await site.open(`${language}/search/?q=${encodeURIComponent(typed)}`);
      const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
      await page.waitForFunction(() =>
        /\S/.test(document.querySelector('#page_search-shown')?.textContent ?? ''),
      );
      assert.equal(plain((await page.locator('#page_search-shown').textContent()) ?? ''), said);
      assert.equal(await page.locator('main h2 a').first().textContent(), title);
      // The words of a text come after its title.
      await page.locator('main mark').first().waitFor();
    }
    // "Schools First" and "The School of the North" are in two French and Arabic texts, and in a Portuguese one.
    page = await site.open('search/?q=school');
    await page.locator('#page_search-others li').nth(2).waitFor();
    assert.deepEqual(await page.locator('#page_search-others a').allInnerTexts(), [
      '1 résultat en français',
      '1 resultado em português',
      'نتيجتان بالعربية',
    ]);
  });
});

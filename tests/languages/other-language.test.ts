import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import {
  conventionsOf,
  interfaceIn,
  isSiteLanguage,
  languageOf,
  type SiteLanguage,
  spellingOf,
  wordsLanguageOf,
} from '../../src/languages/index.ts';
import { numberForms } from '../../src/languages/number-forms.ts';
import { REPLACEABLE, replaceableIn } from '../../src/languages/own-words.ts';
import { dateInWords, parsePartialDate } from '../../src/model/date.ts';
import { planSite } from '../../src/pages/plan.ts';
import { type Files, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';

/** A language as journals name it. */
function language(code: string): SiteLanguage {
  assert.ok(isSiteLanguage(code), code);
  return code;
}

/** English words of the interface that are translated into other languages: not names such as BibTeX. */
const ENGLISH: ReadonlySet<string> = new Set(
  [...replaceableIn(interfaceIn('es'))].flatMap(([name, spanish]) => {
    const english = REPLACEABLE.get(name) ?? '';
    return spanish === english ? [] : [english];
  }),
);

/**
 * The English words of a page's body that its nearest `lang` does not say are English, and the words of the texts that it says are.
 * @param own words that are not English
 */
function unmarkedWords(html: string, own: ReadonlySet<string>): readonly string[] {
  const words: string[] = [];
  const walk = (node: Nodes, language: unknown): void => {
    if (node.type === 'text' && language !== 'en' && ENGLISH.has(node.value.trim())) words.push(node.value);
    if (node.type === 'text' && language === 'en' && own.has(node.value.trim())) words.push(node.value);
    if (!('children' in node) || (node.type === 'element' && node.tagName === 'head')) return;
    const inside = (node.type === 'element' && node.properties['lang']) || language;
    // All labels are in words of the interface. They have the language of their elements.
    const label = node.type === 'element' && node.properties['ariaLabel'];
    if (label && inside !== 'en') words.push(`aria-label="${label}"`);
    for (const child of node.children) walk(child, inside);
  };
  walk(fromHtml(html), undefined);
  return words;
}

const dateIn = (code: string) => {
  const date = parsePartialDate('2020-03-01');
  assert.ok(date);
  return dateInWords(date, language(code));
};

/** A journal in English, Haitian Creole and Persian, for which the program has no words. */
const FILES: Files = {
  'journal.yaml':
    'title: {en: Three, ht: Twa}\nurl: https://example.org/\nlanguages: [en, ht, fa]\nshare-pictures: none\n',
  'issues/1/issue.md': text('title: One\ndate: 2020-03'),
  'issues/1/issue.ht.md': text('title: En'),
  'issues/1/school.md': text('title: School', 'The school is closed.'),
  'issues/1/school.ht.md': text('title: Lekòl', 'Lekòl la fèmen. La la la de la que en los, por el pueblo.'),
  'issues/1/school.fa.md': text('title: مدرسه', 'مدرسه بسته است.'),
};

describe('a language that the program has no words for', () => {
  test('is told once, and no check is so strict that it is an error', () => {
    const problems = problemsWith(FILES);
    assert.deepEqual(
      problems.map(({ rule, severity, column, advice }) => [rule, severity, column, advice]),
      [
        ['unknown-language', 'warning', 17, 'none'],
        ['unknown-language', 'warning', 21, 'none'],
      ],
    );
  });

  test('has its pages, with its own texts and dates and English words around them', () => {
    const site = siteWith(FILES);
    const addresses: readonly string[] = planSite(site).map(({ address }) => address);
    for (const address of ['/ht/', '/ht/issues/1/', '/fa/issues/1/school/', '/ht/issues/1/school/with-en/'])
      assert.ok(addresses.includes(address), address);
    const article = pageAt(FILES, '/ht/issues/1/school/', 'article');
    assert.deepEqual(
      article.alternates.map(({ name }) => name),
      ['English', 'فارسی'],
    );
    assert.equal(article.navigation[0]?.textLanguage, 'en');
    assert.equal(article.site.title, 'Twa');
    assert.equal(conventionsOf(language('fa')).direction, 'rtl');
  });

  test('marks the English words on its pages, wherever they are', () => {
    const more = {
      ...FILES,
      'issues/1/school.ht.md': text(
        'title: Lekòl\nauthors: [Ana]\ntranslators: [Eva]\nresponds-to: issue-1\nattachments: {file: a.pdf}',
        'Lekòl [la](https://example.org/) fèmen.[^1]\n\n|Tablo|\n|---|\n|Selil|\n\n```\nKòd\n```\n\n## Tit\n\n[^1]: Nòt.',
      ),
      'issues/1/school.comments.yaml': '[{name: Ana, date: 2021, text: Wi., language: en}]\n',
      'issues/2/issue.ht.md': text('title: De\ndate: 2020-04\ncall: {deadline: 2020-05-01, text: Ekri.}'),
    };
    const site = siteWith(more, { drafts: false }, { 'issues/1/a.pdf': 1000 });
    const pages = planSite(site).filter(
      ({ address, kind }) => address.startsWith('/ht/') && kind !== 'guide',
    );
    const unmarked = pages.flatMap((page) => {
      const view = page.view();
      const own = new Set(['Twa', 'Lekòl', 'En', 'De', 'Tablo', 'Selil', 'Nòt.', 'Ekri.']);
      return unmarkedWords(renderPage(view.kind, view), own).map((word) => `${page.address} ${word}`);
    });
    assert.ok(pages.length > 12);
    assert.deepEqual(unmarked, []);
  });

  test('has its translations counted, and its search asked for', () => {
    const view = pageAt(FILES, '/ht/translations/', 'translations');
    assert.deepEqual(
      view.languages.map(({ language }) => language),
      ['en', 'ht', 'fa'],
    );
    const search = pageAt(FILES, '/ht/search/', 'search');
    assert.deepEqual(
      search.bundles.map(({ language }) => language),
      ['ht', 'en', 'fa'],
    );
    assert.equal(interfaceIn(language('ht')).searchPage.script.searchIn, 'Search in Haitian Creole');
  });
});

test('dates, names and words of a language are those that Unicode knows, or those of a related language', () => {
  assert.equal(dateIn('sw'), '1 Machi 2020');
  assert.equal(dateIn('fa'), '1 مارس 2020');
  // CLDR has no dates in Haitian Creole; those of the computer's own language would differ from one to the next.
  assert.equal(dateIn('ht'), 'March 1, 2020');
  assert.equal(dateIn('es-MX'), '1 de marzo de 2020');
  assert.equal(interfaceIn(language('es-MX')).navigation.issues, 'Números');
  assert.equal(interfaceIn(language('es-MX')).name, 'Español de México');
  assert.equal(wordsLanguageOf(language('pt-PT')), 'pt-BR');
  assert.equal(wordsLanguageOf(language('eu')), 'en');
  assert.deepEqual(numberForms('luces', language('es-MX')), numberForms('luces', 'es'));
});

test('codes are understood in the spellings of other programs, and only then', () => {
  const spellings = {
    'pt-br': 'pt-BR',
    'PT-BR': 'pt-BR',
    pt_BR: 'pt-BR',
    FR: 'fr',
    eng: 'en',
    'zh-hant': 'zh-Hant',
  };
  for (const [written, spelling] of Object.entries(spellings)) assert.equal(spellingOf(written), spelling);
  for (const none of ['sp', 'xx', 'english', 'und', 'mul', 'en-u-ca-buddhist', '', '../ht'])
    assert.equal(isSiteLanguage(none), false, none);
  const locales = {
    fr_CA: 'fr',
    pt: 'pt-BR',
    pt_PT: 'pt-PT',
    zh_TW: 'zh-TW',
    de_CH_informal: 'de-CH',
    'en-US': 'en',
  };
  for (const [locale, found] of Object.entries(locales)) assert.equal(languageOf(locale), found);
});

test('a misspelt language in journal.yaml is told with its spelling', () => {
  const [problem] = problemsWith({
    'journal.yaml': 'title: A\nurl: https://example.org/\nlanguages: [en, pt-br]\n',
  });
  assert.equal(problem?.rule, 'unknown-language');
  assert.equal(problem?.hint.en, 'Write "pt-BR".');
  assert.equal(problem?.hint.es, 'Escribir "pt-BR".');
});

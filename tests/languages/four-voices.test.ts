import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { KNOWN_LANGUAGES } from '../../src/languages/index.ts';
import { planSite } from '../../src/pages/plan.ts';
import { type Files, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';

const SITE = join(import.meta.dirname, '../sites/four-voices');

/** A journal in English, French, Brazilian Portuguese and Arabic. */
const FILES: Files = Object.fromEntries(
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yaml)$/.test(path))
    .map((path) => [path, readFileSync(join(SITE, path), 'utf8')]),
);

describe('a journal in four languages', () => {
  test('has no problems', () => assert.deepEqual(problemsWith(FILES), []));

  test('has its pages under the code of each language, and names the others', () => {
    const addresses: readonly string[] = planSite(siteWith(FILES)).map(({ address }) => address);
    for (const address of ['/', '/fr/', '/pt-BR/', '/ar/', '/pt-BR/issues/1/answer/', '/ar/debates/school/'])
      assert.ok(addresses.includes(address), address);
    const issue = pageAt(FILES, '/ar/issues/1/', 'issue');
    assert.deepEqual(
      issue.alternates.map(({ language }) => language),
      ['en', 'fr', 'pt-BR'],
    );
  });

  test('has its list from A to Z by the letters of each language', () => {
    const lettersOn = (address: string, titles: readonly string[]) => {
      const [, code = 'en'] = /^\/([^/]+)\/articles/.exec(address) ?? [];
      const more = titles.map((title, number) => [
        `issues/1/t${number}.${code}.md`,
        text(`title: "${title}"`),
      ]);
      const { groups } = pageAt({ ...FILES, ...Object.fromEntries(more) }, address, 'articles');
      return groups.map(({ name, texts }) => `${name}: ${texts.length}`);
    };
    // "المدرسة، لمن؟" is under م, since the article does not count; "آخر" is under ا.
    assert.deepEqual(lettersOn('/ar/articles/', ['آخر', 'بيت', 'ال']), ['ا: 2', 'ب: 1', 'ر: 1', 'م: 1']);
    // "التزام" (commitment) has no article; "التراث" (the heritage) has one.
    assert.deepEqual(lettersOn('/ar/articles/', ['التزام', 'التراث']), ['ا: 1', 'ت: 1', 'ر: 1', 'م: 1']);
    const french = lettersOn('/fr/articles/', ['École', 'Eau', '« Œuvre »', 'Zut']);
    assert.deepEqual(french.slice(0, 2), ['E: 2', 'L: 1']);
    // The Arabic answer has no French edition.
    assert.deepEqual(french.slice(-2), ['Z: 1', 'ر: 1']);
  });

  test('has French set with its own quotation marks and spaces', () => {
    const { text: body, title } = pageAt(FILES, '/fr/issues/1/school/', 'article');
    assert.equal(title, 'L’école, pour qui\u202f?');
    assert.match(String(body.html), /«\u202fOn attend\u202f», dit une mère\u00a0: personne ne répond\u202f!/);
    assert.match(String(body.html), /disent «\u202fbientôt\u202f»\./);
  });
});

test('any language may be the first, or the only one', () => {
  for (const first of KNOWN_LANGUAGES) {
    for (const others of [[], KNOWN_LANGUAGES.filter((language) => language !== first)]) {
      const files = {
        'journal.yaml': `title: A\nurl: https://example.org/\nshare-pictures: none\nlanguages: [${[first, ...others].join(', ')}]\n`,
        'issues/1/issue.md': text('title: One\ndate: 2020-03'),
      };
      assert.deepEqual(problemsWith(files), [], first);
      assert.equal(pageAt(files, '/issues/1/', 'issue').language, first);
    }
  }
});

test('a paragraph that was left in another language is found, though some words are the same in both', () => {
  const journal = 'title: A\nurl: https://example.org/\nlanguages: [es, fr, pt-BR]\n';
  const french =
    'Les écoles du quartier sont fermées depuis la fin de l’hiver, et personne dans la ville ne sait ce que le conseil veut faire avec les bâtiments.';
  const spanish =
    'Las escuelas del barrio están cerradas desde el final del invierno, y nadie en la ciudad sabe lo que el consejo quiere hacer con los edificios.';
  const rules = (own: string, body: string) => {
    const name = own === 'es' ? 'issue.md' : `issue.${own}.md`;
    const files = { 'journal.yaml': journal, 'issues/1/issue.md': text('title: A\ndate: 2020', 'Uno.') };
    const fields = own === 'es' ? 'title: A\ndate: 2020' : 'title: A';
    return problemsWith({ ...files, [`issues/1/${name}`]: text(fields, body) }).map(({ rule }) => rule);
  };
  assert.ok(rules('fr', spanish).includes('other-language'));
  assert.ok(rules('es', french).includes('other-language'));
  assert.deepEqual(rules('fr', french), []);
});

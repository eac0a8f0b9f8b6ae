import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planSite } from '../../src/pages/plan.ts';
import type { ArticleView } from '../../src/pages/views/article-views.ts';
import type { IssueView } from '../../src/pages/views/issue-views.ts';
import { type Files, siteWith, text } from '../journal-of.ts';

const FILES: Files = {
  'journal.yaml':
    'title: {en: Two Voices, es: Dos voces}\nurl: https://example.org/\nlanguages: [en, es]\npublisher: Us\n',
  'issues/2/issue.md': text('title: What we bring\ndate: 2020-03\nvolume: 3\neditors: [Milena Velis]'),
  'issues/2/a.md': text(
    'title: "The road: what we learned"\nauthors: [Ludwig van Beethoven, Gabriel García Márquez, Red Committee]\ndate: 2020-03-15\n',
  ),
  'issues/2/a.es.md': text('title: El camino que aprendimos\ntranslators: [Ana Pérez]\ndate: 2021'),
  'issues/2/b.md': text(
    `title: '<i>x</i> <script>alert(1)</script> & more'\nauthors: ['Eve <b>']\ndate: 2020-03-15`,
  ),
};
const site = siteWith(FILES);

/** The citations on a page, one per style, with italics between asterisks. */
function citedOn(address: string, from = site): readonly string[] {
  const page = planSite(from).find((planned) => planned.address === address);
  assert.ok(page, address);
  const view = page.view() as ArticleView | IssueView;
  return view.cite.styles.map(({ runs }) =>
    runs.map((run) => (run.italic ? `*${run.text}*` : run.text)).join(''),
  );
}

describe('citations in words', () => {
  test('in English: APA and Chicago', () => {
    assert.deepEqual(citedOn('/issues/2/a/'), [
      'van Beethoven, L., García Márquez, G., & Red Committee. (2020). The road: what we learned. *Two Voices*, *3*(2). https://example.org/issues/2/a/',
      'Beethoven, Ludwig van, Gabriel García Márquez, and Red Committee. 2020. “The Road: What We Learned.” *Two Voices* 3 (2). https://example.org/issues/2/a/.',
    ]);
  });

  test('in Spanish: Spanish words and quotation marks, unchanged titles and journal name, the year of the original', () => {
    assert.deepEqual(citedOn('/es/issues/2/a/'), [
      'van Beethoven, L., García Márquez, G., y Red Committee. (2021). El camino que aprendimos (A. Pérez, Trad.). *Two Voices*, *3*(2). https://example.org/es/issues/2/a/ (Obra original publicada en 2020)',
      'Beethoven, Ludwig van, Gabriel García Márquez, y Red Committee. (2020) 2021. «El camino que aprendimos». Traducido por Ana Pérez. *Two Voices* 3 (2). https://example.org/es/issues/2/a/.',
    ]);
  });

  test('in Arabic: its own comma, and "and" in one word with the name', () => {
    const arabic = siteWith({
      'journal.yaml': 'title: حوار\nurl: https://example.org/\nlanguages: [ar]\n',
      'issues/2/issue.md': text('title: عدد\ndate: 2020-03'),
      'issues/2/a.md': text('title: المدرسة\nauthors: [هدى تجربة, Luc Essai, سعاد اختبار]'),
    });
    assert.deepEqual(citedOn('/issues/2/a/', arabic), [
      'تجربة، هدى، Essai, L.، واختبار، سعاد. (2020). المدرسة. *حوار*، (2). https://example.org/issues/2/a/',
      'تجربة، هدى، Luc Essai، وسعاد اختبار. 2020. «المدرسة». *حوار*، العدد 2 (مارس). https://example.org/issues/2/a/.',
    ]);
  });

  test('an apostrophe at the beginning of a word or a decade is no quotation mark, as in texts', () => {
    const title = `title: "The '60s, rock 'n' roll and 'a \\"new\\" song' again"`;
    const [apa, chicago] = citedOn('/issues/2/b/', siteWith({ ...FILES, 'issues/2/b.md': text(title) }));
    assert.match(apa ?? '', /The ’60s, rock ’n’ roll and ‘a “new” song’ again\./);
    assert.match(chicago ?? '', /“The ’60s, Rock ’n’ Roll .*Again\.”/i);
    const spanish = { ...FILES, 'issues/2/a.es.md': text("title: Los '60 y el rock 'n' roll") };
    const [es] = citedOn('/es/issues/2/a/', siteWith(spanish));
    assert.match(es ?? '', /Los ’60 y el rock ’n’ roll/);
  });

  test('a text that has changed is cited as it is now', () => {
    const edited = siteWith({ ...FILES, 'issues/2/b.md': text('title: Edited\nauthors: [Eve]\ndate: 2020') });
    for (const [now, expected] of [
      [site, /<b>, E\./],
      [edited, /^Eve\. \(2020\)\. Edited\./],
      [site, /<b>, E\./],
    ] as const)
      assert.match(citedOn('/issues/2/b/', now)[0] ?? '', expected);
  });

  test('an issue with an unsigned introduction is cited by its editors', () => {
    const [apa = '', chicago = ''] = citedOn('/issues/2/');
    assert.ok(apa.startsWith('Velis, M. (Ed.). (2020). What we bring. *Two Voices*, *3*(2).'), apa);
    assert.ok(chicago.startsWith('Velis, Milena, ed. 2020. “What We Bring.” *Two Voices* 3 (2).'), chicago);
  });

  test('HTML characters in a title or a name are only text', () => {
    const [apa = '', chicago = ''] = citedOn('/issues/2/b/');
    assert.ok(apa.includes('<i>x</i> <script>alert(1)</script> & more'), apa);
    assert.ok(apa.startsWith('<b>, E.'), apa);
    assert.ok(chicago.toLowerCase().includes('<i>x</i> <script>alert(1)</script> & more'), chicago);
    assert.equal(apa.match(/\*/g)?.length, 4);
  });

  test('citations do not affect each other: another text of the same author and year changes nothing', () => {
    assert.ok(citedOn('/issues/2/a/').every((cited) => !/2020[ab]/.test(cited)));
  });
});

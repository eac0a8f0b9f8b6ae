import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countedIn } from '../../src/languages/cldr/plurals.ts';
import { conventionsOf, interfaceIn, KNOWN_LANGUAGES, type SiteLanguage } from '../../src/languages/index.ts';
import { numberForms } from '../../src/languages/number-forms.ts';
import { withSpaces } from '../../src/languages/spaces.ts';
import { dateInWords, parsePartialDate } from '../../src/model/date.ts';

/** A value inside of the words of a language, with where it is. */
type Leaf = readonly [path: string, value: unknown];

function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inside]) =>
    leavesOf(inside, path === '' ? key : `${path}.${key}`),
  );
}

/** Whether words are a phrase with a number, whose plural forms depend on the language. */
const isCategory = (path: string) => /\.(?:zero|one|two|few|many|other)$/.test(path);

const ENGLISH = new Map(leavesOf(interfaceIn('en')));
const placeholdersIn = (text: unknown) =>
  typeof text === 'function' ? [] : [...String(text).matchAll(/\{\w+\}/g)].map(String).sort();

/** Words that are the same in English and in a language that has them from there, or shares them. */
const SHARED: Readonly<Partial<Record<SiteLanguage, readonly string[]>>> = {
  es: ['Debates', 'Original', 'Total', 'Debate', 'ed.', 'eds.'],
  fr: ['Articles', 'Original', 'Total', 'Introduction', 'Notes'],
  'pt-BR': ['Debates', 'Original', 'Total', 'Debate', 'Links'],
};
const EVERYWHERE = ['DOI', 'BibTeX', 'RIS', 'CSL-JSON', 'Markdown'];

/** Numbers at which plural forms change, in the languages that have most of them. */
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 19, 21, 25, 99, 100, 101, 102, 103, 111, 200];

const dates = (language: SiteLanguage) =>
  ['2020-03-01', '2020-03-11', '2020-08', '2020'].map((iso) => {
    const date = parsePartialDate(iso);
    assert.ok(date);
    return dateInWords(date, language);
  });

for (const language of KNOWN_LANGUAGES) {
  const leaves = leavesOf(interfaceIn(language));

  describe(`the words of ${language}`, () => {
    test('have the same places as the English ones, and the same placeholders', () => {
      const places = (of: Iterable<string>) =>
        [...new Set([...of].filter((path) => !isCategory(path)))].sort();
      assert.deepEqual(places(leaves.map(([path]) => path)), places(ENGLISH.keys()));
      for (const [path, value] of leaves) {
        assert.ok(typeof value === 'function' || /\S/.test(String(value)), path);
        if (isCategory(path)) continue;
        assert.equal(typeof value, typeof ENGLISH.get(path), path);
        assert.deepEqual(placeholdersIn(value), placeholdersIn(ENGLISH.get(path)), path);
      }
    });

    test('have every plural form that the language needs, each with what is to be filled in', () => {
      const rules = new Intl.PluralRules(conventionsOf(language).locale);
      const phrases = new Set(
        leaves.filter(([path]) => isCategory(path)).map(([path]) => path.replace(/\.\w+$/, '')),
      );
      assert.ok(phrases.size > 3);
      const forms = new Map(leaves);
      for (const phrase of phrases) {
        const english = placeholdersIn(ENGLISH.get(`${phrase}.other`)).filter((name) => name !== '{count}');
        for (const category of new Set(COUNTS.map((count) => rules.select(count)))) {
          const words = forms.get(`${phrase}.${category}`);
          assert.ok(typeof words === 'string', `${phrase}.${category}`);
          // The words of one and of two may say the number themselves.
          const named = placeholdersIn(words).filter((name) => name !== '{count}');
          assert.deepEqual(named, english, `${phrase}.${category}`);
          if (!['zero', 'one', 'two'].includes(category)) assert.match(words, /\{count\}/);
        }
      }
    });

    test('leave none in English', () => {
      if (language === 'en') return;
      const shared = [...EVERYWHERE, ...(SHARED[language] ?? [])];
      const left = leaves.filter(
        ([path, value]) =>
          typeof value === 'string' && value === ENGLISH.get(path) && !shared.includes(value),
      );
      assert.deepEqual(left, []);
    });

    test('have no ordinary space that a line could break at before a sign', () => {
      const { spaces } = conventionsOf(language);
      for (const [path, value] of leaves)
        if (typeof value === 'string') assert.equal(withSpaces(value, spaces), value, path);
    });
  });
}

test('dates are written as each language writes them', () => {
  assert.deepEqual(dates('en'), ['March 1, 2020', 'March 11, 2020', 'August 2020', '2020']);
  assert.deepEqual(dates('es'), ['1 de marzo de 2020', '11 de marzo de 2020', 'agosto de 2020', '2020']);
  assert.deepEqual(dates('fr'), ['1er mars 2020', '11 mars 2020', 'août 2020', '2020']);
  const brazilian = ['1º de março de 2020', '11 de março de 2020', 'agosto de 2020', '2020'];
  assert.deepEqual(dates('pt-BR'), brazilian);
  assert.deepEqual(dates('ar'), ['1 مارس 2020', '11 مارس 2020', 'أغسطس 2020', '2020']);
});

test('French has its elisions, and counts nothing in the singular', () => {
  const { work, translations, comments, call, debates } = interfaceIn('fr');
  const named = (name: string) => name as Parameters<typeof work.translatedFrom>[0];
  assert.equal(work.translatedFrom(named('anglais')), 'Traduit de l’anglais');
  assert.equal(work.translatedFrom(named('portugais')), 'Traduit du portugais');
  assert.equal(work.translatedFrom(named('hébreu')), 'Traduit de l’hébreu');
  assert.equal(translations.into(named('espagnol')), 'en espagnol');
  assert.deepEqual([0, 1, 2].map(work.answers), ['0 réponse', '1 réponse', '2 réponses']);
  assert.match(comments.permanentLink('', 'Anne'), /d’Anne$/);
  assert.match(call.endOfDay('UTC+2', 'Le Caire'), /heure du Caire/);
  const [first, latest] = [
    { iso: '2020-04', text: 'avril 2020' },
    { iso: '2021-03-01', text: '1er mars 2021' },
  ];
  const summary = debates.summary({ texts: 2, people: 1, issues: 1, first, latest });
  assert.equal(summary, '2 textes d’une seule personne dans un seul numéro, d’avril 2020 au 1er mars 2021');
});

test('Arabic counts in six forms', () => {
  const { answers } = interfaceIn('ar').work;
  const forms = ['لا ردود', 'رد واحد', 'ردّان', '3 ردود', '11 ردًّا', '100 رد'];
  assert.deepEqual([0, 1, 2, 3, 11, 100].map(answers), forms);
});

test('the spaces of French are set where a line could break, and no text is changed otherwise', () => {
  const { spaces } = conventionsOf('fr');
  const cases = [
    ['Que faire ?', 'Que faire\u202f?'],
    ['Quoi?', 'Quoi?'],
    ['« oui » ; «non»', '«\u202foui\u202f»\u202f; «\u202fnon\u202f»'],
    ['Ceci : cela', 'Ceci\u00a0: cela'],
    ['à 12:30, https://example.org/?a', 'à 12:30, https://example.org/?a'],
    ['«\u00a0oui\u00a0»', '«\u00a0oui\u00a0»'],
  ] as const;
  for (const [written, set] of cases) assert.equal(withSpaces(written, spaces), set);
  assert.equal(withSpaces('¿Qué ? « sí »', conventionsOf('es').spaces), '¿Qué ? « sí »');
});

test('singulars and plurals are found from each other', () => {
  const pairs = [
    ['fr', 'journal', 'journaux'],
    ['fr', 'cheval', 'chevaux'],
    ['fr', 'travail', 'travaux'],
  ] as const;
  for (const [language, one, many] of pairs) {
    assert.ok(numberForms(one, language).includes(many), one);
    assert.ok(numberForms(many, language).includes(one), many);
  }
  assert.deepEqual(numberForms('femmes', 'fr'), ['femme']);
  assert.deepEqual(numberForms('toujours', 'fr'), []);
});

test('a phrase with a number takes the form of its language, or the last one', () => {
  assert.equal(countedIn('fr', 0, { one: '{count} texte', other: '{count} textes' }), '0 texte');
  assert.equal(countedIn('en', 0, { one: '{count} text', other: '{count} texts' }), '0 texts');
  assert.equal(countedIn('ar', 3, { other: '{count}' }), '3');
});

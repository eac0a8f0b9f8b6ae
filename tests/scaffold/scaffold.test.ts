import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseJournal } from '../../src/content/parse-journal.ts';
import { placeholder, placeholdersIn } from '../../src/content/placeholder.ts';
import { KNOWN_LANGUAGES, MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import type { Journal } from '../../src/model/archive.ts';
import type { IssueNumber } from '../../src/model/ids.ts';
import { readSetText } from '../../src/model/set-text.ts';
import { answerFile } from '../../src/scaffold/answer.ts';
import { type Beginning, scaffold } from '../../src/scaffold/scaffold.ts';
import { translationFile } from '../../src/scaffold/translation.ts';
import { collected, type Files, JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';

const IN_SPANISH = JOURNAL.replace('[en, es]', '[es, en]');
const ISSUE = text('title: One\ndate: 2020-03');

/** Titles with characters that are special in YAML or Markdown. */
const TITLES = [
  'A strike: what is it?',
  '¿«Año» nuevo, "ñandú" viejo?',
  '- not a list',
  '# no comment',
  '[in] {braces}',
  'true',
  '2020',
  "it's",
  '@home *and* `away`',
  '  two\nlines ',
  '\\ back',
  '| pipe > fold',
];

const ARTICLE = {
  kind: 'article',
  language: 'en',
  id: 'an-answer',
  issue: '1' as IssueNumber,
  authors: ['Name, Jr.', 'Víctor Gayol'],
  topics: ['unions'],
  section: 'essays',
  respondsTo: [{ article: 'first', paragraph: '1' }, { article: 'https://example.net/a' }],
  date: '2020-04',
} as const;

/** One of each kind: two articles, an issue and a page. */
function beginningsWith(title: string, language: MessageLanguage): readonly Beginning[] {
  const bare = { ...ARTICLE, id: 'bare', authors: [], topics: [], respondsTo: [] };
  const { section: _, date: __, ...least } = bare;
  return [
    { ...ARTICLE, title, language },
    { ...least, title, language },
    { kind: 'issue', title, language, issue: '2-3' as IssueNumber, date: '2021' },
    { kind: 'page', title, language, id: 'acerca-de' },
  ];
}

function everyBeginning(title: string): readonly Beginning[] {
  return MESSAGE_LANGUAGES.flatMap((language) => beginningsWith(title, language));
}

/** What is begun, as it is written for somebody who reads messages in a language. */
function filesOf(beginnings: readonly Beginning[], journal: Journal, reader: MessageLanguage): Files {
  const written = beginnings.map((beginning) => scaffold(beginning, journal, reader));
  return Object.fromEntries(written.map(({ path, text: file }) => [path, file]));
}

/** The file after somebody has replaced its placeholders and removed the draft line. */
function filledIn(file: string): string {
  const left = placeholdersIn(file).reduce((rest, found) => rest.replace(found.text, 'Words.'), file);
  return left.replace('draft: true\n', '');
}

function errorsIn(files: Files) {
  return problemsWith(files).filter(({ severity }) => severity === 'error');
}

for (const journalFile of [JOURNAL, IN_SPANISH]) {
  const journal = parseJournal('journal.yaml', journalFile, collected().report);
  assert.ok(journal);
  const base: Files = {
    'journal.yaml': journalFile,
    'issues/1/issue.md': ISSUE,
    'issues/1/first.md': text('title: First'),
  };

  describe(`a new file in a journal in ${journal.languages.join(' and ')}`, () => {
    for (const title of TITLES) {
      test(`passes check as it is, and after it is filled in: ${title.trim()}`, () => {
        // Those in different languages may be editions of one text, so each language has a journal of its own.
        for (const language of MESSAGE_LANGUAGES) {
          for (const reader of MESSAGE_LANGUAGES) {
            const files = filesOf(beginningsWith(title, language), journal, reader);
            assert.equal(Object.keys(files).length, 4);
            assert.deepEqual(errorsIn({ ...base, ...files }), []);
            const filled = Object.entries(files).map(([path, file]) => [path, filledIn(file)]);
            assert.deepEqual(errorsIn({ ...base, ...Object.fromEntries(filled) }), []);
          }
        }
      });
    }

    test('is refused if it is published with a placeholder', () => {
      for (const beginning of everyBeginning('A title')) {
        const { path, text: file } = scaffold(beginning, journal, 'es');
        const rules = errorsIn({ ...base, [path]: file.replace('draft: true\n', '') }).map(
          ({ rule }) => rule,
        );
        assert.deepEqual([...new Set(rules)], ['placeholder']);
      }
    });

    test('has its title unchanged', () => {
      for (const title of TITLES) {
        const { path, text: file } = scaffold({ ...ARTICLE, title }, journal, 'en');
        const site = siteWith({ ...base, [path]: file }, { drafts: true });
        const work = [...site.archive.works.values()].find(({ id }) => id === ARTICLE.id);
        assert.deepEqual(work?.editions.get('en')?.title, readSetText(title.trim().replace(/\s+/g, ' ')));
        assert.equal(work?.respondsTo.length, 2);
      }
    });
  });
}

test('every commented line is valid without its #', () => {
  const journal = parseJournal('journal.yaml', JOURNAL, collected().report);
  assert.ok(journal);
  for (const beginning of everyBeginning('A title')) {
    const { path, text: file } = scaffold(beginning, journal, 'en');
    const used = filledIn(file).replace(/^# (?!Lines)/gm, '');
    const files = { 'issues/1/issue.md': ISSUE, 'issues/1/first.md': text('title: First'), [path]: used };
    assert.deepEqual(errorsIn(files), []);
  }
});

test('the file name has the language, unless it is the journal’s first', () => {
  const paths = [JOURNAL, IN_SPANISH].map((file) => {
    const journal = parseJournal('journal.yaml', file, collected().report);
    assert.ok(journal);
    return scaffold({ ...ARTICLE, title: 'A', language: 'es' }, journal, 'en').path;
  });
  assert.deepEqual(paths, ['issues/1/an-answer.es.md', 'issues/1/an-answer.md']);
});

describe('a file created on a forge', () => {
  const base: Files = { 'issues/1/issue.md': ISSUE, 'issues/1/first.md': text('title: First') };

  test('is valid after it is filled in, and refused before', () => {
    const files = {
      'issues/1/answer-to-first.md': answerFile('first', 'en'),
      'issues/1/first.es.md': translationFile({ from: 'en', to: 'es', source: '3f9a1c20' }),
    };
    assert.deepEqual([...new Set(errorsIn({ ...base, ...files }).map(({ rule }) => rule))], ['placeholder']);
    const filled = Object.entries(files).map(([path, file]) => [path, filledIn(file)]);
    const site = siteWith({ ...base, ...Object.fromEntries(filled) });
    const works = [...site.archive.works.values()];
    assert.deepEqual(works.find(({ id }) => id === 'answer-to-first')?.respondsTo, [
      { kind: 'work', work: 'first' },
    ]);
    const translation = works.find(({ id }) => id === 'first')?.editions.get('es');
    assert.equal(translation?.translatedFrom, 'en');
    assert.equal(translation?.translatedSource, '3f9a1c20');
  });
});

describe('a placeholder', () => {
  test('is found in every language, with or without its closing bracket', () => {
    const found = KNOWN_LANGUAGES.map((language) => placeholder('x y', language));
    for (const each of ['⟦fill in x y⟧', '⟦completar x y⟧', '⟦compléter x y⟧'])
      assert.ok(found.includes(each), each);
    for (const each of found) assert.deepEqual(placeholdersIn(`a ${each} b`), [{ text: each, index: 2 }]);
    assert.deepEqual(placeholdersIn('⟦fill in half'), [{ text: '⟦fill in half', index: 0 }]);
  });

  test('does not match ordinary text', () => {
    const texts = [
      'TODO EL PODER',
      '[fill in the form]',
      '⟦φ⟧ is the meaning of φ',
      '⟦completarse⟧',
      'fill in',
    ];
    for (const each of texts) assert.deepEqual(placeholdersIn(each), [], each);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import { proseOf } from '../../src/pages/guide-prose.ts';
import { type Files, folderOf, problemsWith, text } from '../journal-of.ts';
import { assertExamplesPass, examplesIn, ownExamples } from './examples-in.ts';

const PARAGRAPHS = 'One.\n\nTwo.\n\nThree.';

/** The journal of the examples. In the guide for editors, its first language is that of the guide. */
function journalFor(first: MessageLanguage): Files {
  const languages = [first, ...MESSAGE_LANGUAGES.filter((other) => other !== first)];
  return {
    'journal.yaml': `title: A Journal
url: https://example.org/
languages: [${languages.join(', ')}]
sections: {reports: {en: Reports, es: Crónicas}}
`,
    'issues/2/issue.md': text('title: Two\ndate: 2020-03'),
    'issues/2/after-the-strike.md': text(
      'title: After the strike\nimage: {src: media/march.jpg, alt: A march}',
      PARAGRAPHS,
    ),
    'issues/2/despues-de-la-huelga.md': text('title: Después', PARAGRAPHS),
    'issues/3/issue.md': text('title: Three\ndate: 2020-09'),
  };
}

/** The texts translated in the examples: one in English, and one first written in Spanish. */
const FROM_ENGLISH: Files = {
  // One paragraph, like the translation in the example.
  'issues/2/after-the-strike.md': text(
    'title: After the strike\nimage: {src: media/march.jpg, alt: A march}',
    'The text begins here.',
  ),
  'issues/2/what-the-valley-taught-us.es.md': text('title: El valle\nauthors: [Lucía Prado]'),
};

/** The same in a journal whose first language is Spanish. */
const FROM_SPANISH: Files = {
  'issues/2/despues-de-la-huelga.md': text(
    'title: Después de la huelga\nimage: {src: media/marcha.jpg, alt: Una marcha}',
    'Aquí empieza el texto.',
  ),
  'issues/2/lo-que-nos-enseno-el-valle.en.md': text('title: The valley\nauthors: [Sam Hill]'),
};

const TRANSLATED = { en: FROM_ENGLISH, es: FROM_SPANISH } as const;

const MEDIA = {
  'issues/2/media/march.jpg': 1000,
  'issues/2/media/marcha.jpg': 1000,
  'issues/3/media/framework.pdf': 1000,
  'issues/3/media/marco.pdf': 1000,
};

/** The translation into which fragments are put. */
const FRAGMENTS = {
  en: 'issues/2/after-the-strike.es.md',
  es: 'issues/2/despues-de-la-huelga.en.md',
} as const;

const OWN = { first: 'en', section: undefined, topics: [] } as const;

for (const language of MESSAGE_LANGUAGES) {
  describe(`every example of the guides in ${language} passes the check`, () => {
    const chapters = [
      { chapter: 'editors', first: language },
      { chapter: 'translators', first: 'en' },
      { chapter: 'translators', first: 'es' },
      { chapter: 'moving', first: 'en' },
      { chapter: 'importing', first: 'en' },
    ] as const;
    for (const { chapter, first } of chapters) {
      const journal = { ...journalFor(first), ...(chapter === 'translators' && TRANSLATED[first]) };
      const fragmentIn = chapter !== 'translators' ? 'issues/3/fragment.md' : FRAGMENTS[first];
      const examples = examplesIn(
        proseOf(chapter, language, { first, section: 'reports', topics: ['unions', 'Labor: history'] }),
      );
      for (const [index, { path, source }] of examples.entries()) {
        test(`${chapter}, ${first} first, number ${index + 1}: ${path ?? source.split('\n', 1)[0]}`, () => {
          const fields = source.startsWith('title:') ? source : `title: A title\n${source}`;
          const file = path === undefined ? { [fragmentIn]: text(fields.trimEnd()) } : { [path]: source };
          assert.deepEqual(problemsWith({ ...journal, ...file }, MEDIA), []);
        });
      }
      test(`${chapter}, ${first} first, has some`, () => assert.ok(examples.length >= 2));
    }
  });
}

/** A journal whose first language is Spanish, with names of its own. */
const OF_ITS_OWN: Files = {
  'journal.yaml': `title: La Ribera
url: https://example.org/
languages: [es, en]
sections: {cartas: {es: Cartas, en: Letters}}
`,
  'issues/11/issue.md': text('title: Once\ndate: 2022-05'),
  'issues/11/el-agua-baja.md': text('title: El agua baja\ntopics: [agua, ríos]', PARAGRAPHS),
  'issues/11/el-agua-baja.en.md': text(
    'title: "Low water: a report"\nslug: low-water\ntranslated-from: es\ntranslators: [Sam Hill]',
    PARAGRAPHS,
  ),
  'issues/11/the-other-bank.en.md': text('title: The other bank', PARAGRAPHS),
  'issues/12-13/issue.md': text('title: Doce y trece\ndate: 2023-02'),
  'issues/12-13/la-crecida.md': text(
    'title: La crecida\nattachments: [{file: papeles/mapa.pdf}]\nresponds-to: el-agua-baja',
    PARAGRAPHS,
  ),
};

describe('the examples use the names of the journal, and pass its check', () => {
  const folder = folderOf(OF_ITS_OWN, { 'issues/12-13/papeles/mapa.pdf': 1000 });

  for (const language of ['en', 'es'] as const) {
    test(`in ${language}: issues, texts, files, topics, sections and translators`, () => {
      assertExamplesPass(folder, language);
      const own = ownExamples(folder);
      const editors = proseOf('editors', language, own);
      for (const name of [
        'content/issues/12-13',
        'content/issues/14/issue.md',
        'for: 15',
        '../11/el-agua-baja.md',
      ])
        assert.ok(editors.includes(name), name);
      assert.match(editors, /section: cartas\ntopics: \[agua, ríos\]/);
      assert.match(editors, /file: papeles\/mapa\.pdf/);
      assert.match(editors, /--to en/);
      const translators = proseOf('translators', language, own);
      assert.match(
        translators,
        /issues\/11\/el-agua-baja\.en\.md\n---\ntitle: "Low water: a report"\nslug: low-water\n/,
      );
      assert.match(translators, /issues\/11\/the-other-bank\.md/);
      assert.match(
        proseOf('moving', language, own),
        /`el-agua-baja\.en\.md`.*`\/en\/issues\/11\/el-agua-baja\/`/,
      );
    });
  }

  test('and those of the guides if the journal is empty', () => {
    const journal = {
      'journal.yaml': OF_ITS_OWN['journal.yaml'] ?? '',
      'issues/1/issue.md': text('title: 1\ndate: 2020'),
    };
    const editors = proseOf('editors', 'es', ownExamples(folderOf(journal)));
    assert.match(editors, /responds-to: despues-de-la-huelga/);
    assert.match(editors, /content\/issues\/2\/issue\.md/);
  });
});

test('every command that the guides name exists', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const language of MESSAGE_LANGUAGES) {
    const prose = proseOf('editors', language, OWN) + proseOf('translators', language, OWN);
    const named = [...prose.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
    assert.ok(named.length > 5);
    for (const name of named) assert.ok(name === 'ci' || Object.hasOwn(scripts, name), name);
  }
});

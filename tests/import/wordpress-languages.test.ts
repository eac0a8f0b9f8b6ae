import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { problemsWith } from '../journal-of.ts';
import type { ItemFacts } from './export-of.ts';
import { type Importing, importing } from './importing.ts';

const HOME = 'https://old.example.org';

/** Imports items; the result has no errors. */
async function imported(
  items: readonly ItemFacts[],
  look: (files: ReadonlyMap<string, string>, stdout: string) => void | Promise<void>,
  prepare: (made: Importing) => Promise<readonly string[]> = async () => [],
): Promise<void> {
  const made = await importing(items);
  try {
    const { code, stdout, stderr } = await made.run(...(await prepare(made)));
    assert.equal(code, 0, stdout + stderr);
    const files = await made.files();
    const errors = problemsWith(Object.fromEntries(files)).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    await look(files, stdout);
  } finally {
    await made.remove();
  }
}

/** Two editions of one text, with the same name in their addresses. */
const pair = (english: Partial<ItemFacts>, spanish: Partial<ItemFacts>): readonly ItemFacts[] => [
  { id: 12, title: 'On trust', slug: 'on-trust', link: `${HOME}/2019/03/on-trust/`, ...english },
  {
    id: 57,
    title: 'Sobre la confianza',
    slug: 'on-trust',
    date: '2019-06-01',
    link: `${HOME}/es/2019/03/on-trust/`,
    creator: 'maria',
    ...spanish,
  },
];

function assertPaired(files: ReadonlyMap<string, string>): void {
  assert.match(files.get('issues/2019/on-trust.md') ?? '', /^title: On trust$/m);
  const spanish = files.get('issues/2019/on-trust.es.md') ?? '';
  assert.match(spanish, /^title: Sobre la confianza$/m);
  assert.match(spanish, /^translated-from: en$/m);
  assert.match(spanish, /^date: 2019-06-01$/m);
  assert.match(spanish, /^# translators: \[maria\]$/m);
  assert.doesNotMatch(spanish, /^authors|^section|^topics/m);
  assert.match(spanish, /^redirect-from: \[\/es\/2019\/03\/on-trust\/, /m);
  assert.match(files.get('journal.yaml') ?? '', /^languages:\n {2}- en\n {2}- es$/m);
}

describe('editions are paired', () => {
  test('by Polylang', async () => {
    const group = 'post_translations:pll_5:pll_5';
    const items = pair({ terms: ['language:en:English', group] }, { terms: ['language:es:Español', group] });
    await imported(items, (files, stdout) => {
      assertPaired(files);
      assert.match(stdout, /from Polylang/);
    });
  });

  test('by WPML’s add-on, whatever comes first in the export', async () => {
    const [english, spanish] = pair(
      { meta: { _wpml_import_language_code: 'en', _wpml_import_translation_group: 't9' } },
      {
        meta: {
          _wpml_import_language_code: 'es',
          _wpml_import_source_language_code: 'en',
          _wpml_import_translation_group: 't9',
        },
      },
    );
    assert.ok(english && spanish);
    await imported([spanish, english], assertPaired);
  });

  test('by a table, in each form in which people have it', async () => {
    const tables = [
      'element_id\ttrid\tlanguage_code\tsource_language_code\n12\t1\ten\tNULL\n57\t1\tes\ten\n',
      '"57","1","es","en"\n"12","1","en",""\n',
      'translation_id;element_type;element_id;trid;language_code;source_language_code\n1;tax_category;12;9;es;\n2;post_post;12;1;en;\n3;post_post;57;1;es;en\n',
    ];
    for (const table of tables)
      await imported(pair({}, {}), assertPaired, async ({ folder }) => {
        await writeFile(join(folder, 'icl.tsv'), table);
        return ['--translations', join(folder, 'icl.tsv')];
      });
  });

  test('a text that was written in Spanish first is the original', async () => {
    const [english, spanish] = pair(
      {
        meta: {
          _wpml_import_language_code: 'en',
          _wpml_import_source_language_code: 'es',
          _wpml_import_translation_group: '1',
        },
      },
      {
        meta: { _wpml_import_language_code: 'es', _wpml_import_translation_group: '1' },
        terms: ['post_tag:x:X'],
      },
    );
    assert.ok(english && spanish);
    await imported([english, spanish], (files) => {
      assert.match(files.get('issues/2019/on-trust.md') ?? '', /^translated-from: es$/m);
      assert.match(files.get('issues/2019/on-trust.es.md') ?? '', /^topics: \[x\]$/m);
    });
  });
});

test('the stock export of WPML pairs nothing: languages are guessed, pairs are told to be confirmed', async () => {
  await imported(pair({}, {}), (files, stdout) => {
    assert.match(files.get('issues/2019/on-trust.md') ?? '', /^title: On trust$/m);
    assert.match(files.get('issues/2019/on-trust-2.es.md') ?? '', /^title: Sobre la confianza$/m);
    assert.equal(files.has('issues/2019/on-trust.es.md'), false);
    for (const text of files.values()) assert.doesNotMatch(text, /translated-from/);
    assert.match(stdout, /guessed from the addresses/);
    assert.match(
      stdout,
      /"Sobre la confianza" may be a translation of "On trust": they have the same name\. Numbers: 57 12/,
    );
  });
});

test('a language is also guessed from a query', async () => {
  await imported(pair({}, { link: `${HOME}/?p=57&lang=es` }), (files) => {
    assert.ok(files.has('issues/2019/on-trust-2.es.md'));
  });
});

test('locales are the languages of journals, whether the program has words for them or not', async () => {
  const locales = {
    fr_FR: 'fr',
    pt_BR: 'pt-BR',
    ar: 'ar',
    'es-MX': 'es',
    pt_PT: 'pt-PT',
    de_DE_formal: 'de',
    xx_YY: 'en',
  };
  for (const [locale, language] of Object.entries(locales)) {
    const made = await importing([{ id: 1, title: 'A' }], { locale });
    try {
      const { stdout } = await made.run();
      assert.match(
        (await made.read('journal.yaml')) ?? '',
        new RegExp(`^languages:\\n {2}- ${language}$`, 'm'),
      );
      assert.equal(/calls its language "xx_yy", which is no code/.test(stdout), language === 'en');
    } finally {
      await made.remove();
    }
  }
  const brazilian = pair({ terms: ['language:en:English'] }, { terms: ['language:pt-br:Português'] });
  await imported(brazilian, (files) => assert.ok(files.has('issues/2019/on-trust-2.pt-BR.md')));
});

test('texts in what is no language are left out and counted', async () => {
  const unknown = pair({ terms: ['language:en:English'] }, { terms: ['language:xx:Xx'] });
  await imported(unknown, (files, stdout) => {
    assert.equal([...files.keys()].filter((path) => path.includes('on-trust')).length, 1);
    assert.match(stdout, /1 {2}texts whose language the source calls "xx", which is no code of a language/);
  });
});

test('names of categories in both languages, from Polylang’s groups of terms', async () => {
  const term = (id: number, slug: string, name: string) =>
    `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:cat_name>${name}</wp:cat_name></wp:category>`;
  const group =
    '<wp:term><wp:term_id>9</wp:term_id><wp:term_taxonomy>term_translations</wp:term_taxonomy><wp:term_slug>pll_t</wp:term_slug><wp:term_name>pll_t</wp:term_name><wp:term_description>a:3:{s:2:"en";i:4;s:2:"es";i:5;s:4:"sync";a:1:{s:2:"en";s:2:"en";}}</wp:term_description></wp:term>';
  const made = await importing(
    [
      { id: 1, terms: ['language:en:English', 'category:essays:Essays'] },
      { id: 2, terms: ['language:es:Español', 'category:ensayos:Ensayos'] },
    ],
    { more: term(4, 'essays', 'Essays') + term(5, 'ensayos', 'Ensayos') + group },
  );
  try {
    assert.equal((await made.run()).code, 0);
    assert.match((await made.read('journal.yaml')) ?? '', /essays:\n {4}en: Essays\n {4}es: Ensayos/);
  } finally {
    await made.remove();
  }
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { planSite } from '../../src/pages/plan.ts';
import { call } from '../commands/run-command.ts';
import { type Files, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';

/** Languages with the first one's text translated into all others. */
const COMBINATIONS = [
  ['fr'],
  ['ar', 'en'],
  ['es', 'en', 'pt-BR'],
  ['pt-BR', 'ar', 'fr', 'es', 'en'],
  ['ht', 'fr', 'es-MX'],
] as const;

function journalIn([main, ...others]: readonly string[]): Files {
  const suffixes = others.map((language) => `.${language}`);
  return {
    'journal.yaml': `title: A\nurl: https://example.org/\nlanguages: [${[main, ...others].join(', ')}]\nguide: false\nshare-pictures: none\nemail: a@example.org\n`,
    'issues/1/issue.md': text('title: One\ndate: 2020-03'),
    'issues/1/a.md': text('title: A', 'Abc def.'),
    ...Object.fromEntries(
      suffixes.map((suffix) => [
        `issues/1/a${suffix}.md`,
        text('title: B\nsource: 0000000000000000', 'Ghi jkl.'),
      ]),
    ),
  };
}

for (const languages of COMBINATIONS) {
  const [main] = languages;
  describe(`a journal in ${languages.join(', ')}`, () => {
    const files = journalIn(languages);
    const rootOf = (language: string) => (language === main ? '/' : `/${language}/`);

    test('has every page of a text in each language, which names all others, and search in each', () => {
      assert.deepEqual(
        problemsWith(files).filter(({ severity }) => severity === 'error'),
        [],
      );
      for (const language of languages) {
        const article = pageAt(files, `${rootOf(language)}issues/1/a/`, 'article');
        assert.deepEqual(
          article.alternates.map((alternate) => alternate.language),
          languages.filter((other) => other !== language),
        );
        assert.equal(article.stale?.language, language === main ? undefined : main);
        const search = pageAt(files, `${rootOf(language)}search/`, 'search');
        assert.equal(search.bundles.length, languages.length);
        assert.equal(search.bundles[0]?.language, language);
      }
    });

    test('has its translations in a table with a column for each, and in feeds, the sitemap and OAI-PMH', () => {
      const view = pageAt(files, '/translations/', 'translations');
      assert.deepEqual(
        view.languages.map(({ language }) => language),
        languages,
      );
      const site = siteWith(files);
      const contents = new Map(
        outputsOf(site, planSite(site)).map(({ path, content }) => [path, String(content)] as const),
      );
      for (const language of languages)
        assert.ok(contents.has(`${rootOf(language).slice(1)}feed.xml`), [...contents.keys()].join());
      const sitemap = contents.get('sitemap.xml') ?? '';
      for (const language of languages)
        assert.ok(sitemap.includes(`<loc>https://example.org${rootOf(language)}issues/1/a/</loc>`), language);
      const oai = [...contents].find(([path]) => path.endsWith('oai.xml'))?.[1] ?? '';
      for (const language of languages) assert.ok(oai.includes(`>${language}<`), language);
    });
  });
}

test('a translation is begun into any of several languages, however its code is spelled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-combinations-'));
  try {
    const { 'issues/1/a.fr.md': _, ...files } = journalIn(['ar', 'fr', 'pt-BR', 'ht']);
    for (const [path, contents] of Object.entries(files)) {
      if (/\.(?:pt-BR|ht)\.md$/.test(path)) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), contents);
    }
    const run = (...args: readonly string[]) => call([...args, '--content', folder, '--language', 'en']);
    const asked = await run('translate', 'a');
    assert.equal(asked.code, 2);
    assert.match(asked.stderr, /fr, pt-BR, ht/);
    for (const [to, suffix] of [
      ['fr', 'fr'],
      ['pt_br', 'pt-BR'],
      ['ht', 'ht'],
    ] as const) {
      const { code, stderr } = await run('translate', 'a', '--to', to);
      assert.equal(code, 0, stderr);
      assert.match(await readFile(join(folder, `issues/1/a.${suffix}.md`), 'utf8'), /^translated-from: ar$/m);
    }
    const status = JSON.parse((await run('status', '--format', 'json')).stdout) as { languages: unknown };
    assert.deepEqual(status.languages, ['ar', 'fr', 'pt-BR', 'ht']);
    // What editors should know is told, and is no error, however strict the check is.
    const strict = await run('check', '--strict', '--format', 'json');
    const { problems } = JSON.parse(strict.stdout) as { problems: { rule: string; severity: string }[] };
    const told = problems.filter(({ rule }) => rule === 'unknown-language');
    assert.deepEqual(
      told.map(({ severity }) => severity),
      ['warning'],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

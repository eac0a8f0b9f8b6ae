import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LoadOptions } from '../../src/check/load-site.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import { FIELD_FILES } from '../../src/pages/guide-fields.ts';
import { planSite } from '../../src/pages/plan.ts';
import type { GuideView } from '../../src/pages/views/guide-views.ts';
import { RULES } from '../../src/problems/rules/all-rules.ts';
import { type Field, fieldsOf } from '../../src/schema/walk-fields.ts';
import { parseYaml } from '../../src/sources/yaml/parse-yaml.ts';
import { searchablePages } from '../../src/write/search/searchable-pages.ts';
import { JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';

const FILES = {
  'issues/1/issue.md': text('title: One\ndate: 2020'),
  'issues/1/issue.es.md': text('title: Uno'),
};

/** The chapters of the guides in a journal with two languages, by address. */
function chapters(
  files: Readonly<Record<string, string>> = FILES,
  options: LoadOptions = { drafts: false },
): ReadonlyMap<string, GuideView> {
  return new Map(
    planSite(siteWith(files, options)).flatMap((page) => {
      const view = page.kind === 'guide' ? page.view() : undefined;
      return view?.kind === 'guide' ? [[page.address, view] as const] : [];
    }),
  );
}

/** The whole page of a chapter, as HTML. */
function pageOf(language: MessageLanguage, chapter: string): string {
  const view = chapters().get(`${language === 'en' ? '' : '/es'}/guide/${chapter}`);
  assert.ok(view);
  return renderPage('guide', view);
}

test('the guides exist in both languages, each chapter beside its other language', () => {
  const names = ['', 'editors/', 'translators/', 'moving/', 'importing/', 'theme/', 'fields/', 'problems/'];
  assert.deepEqual(
    [...chapters().keys()],
    ['', '/es'].flatMap((root) => names.map((name) => `${root}/guide/${name}`)),
  );
  for (const [address, view] of chapters()) {
    assert.equal(view.alternates.length, 1, address);
    assert.ok(view.chapters.length >= 3);
    assert.equal(view.overview === undefined, address.endsWith('/guide/'));
  }
});

test('commands are named as they are typed in the journal', () => {
  const typed = (scripts: readonly string[]) =>
    [...chapters(FILES, { drafts: false, scripts })].map(([, view]) => renderPage('guide', view)).join('');
  const without = typed([]);
  assert.doesNotMatch(without, /\bnpm (?:start|run)\b/);
  assert.match(without, /npx contrapunto check\b/);
  assert.match(without, /npx contrapunto translate [\w-]+ --to es\b/);
  assert.match(without, /npx contrapunto start --content content-new\b/);
  const some = typed(['check']);
  assert.match(some, /npm run check/);
  assert.match(some, /npx contrapunto translate/);
});

test('both languages of a chapter have the same places to lead to', () => {
  for (const chapter of [
    'editors/',
    'translators/',
    'moving/',
    'importing/',
    'theme/',
    'fields/',
    'problems/',
  ]) {
    const [english, spanish] = MESSAGE_LANGUAGES.map((language) =>
      [...pageOf(language, chapter).matchAll(/<(?:h2|h3|section)[^>]* id="([^"]*)"/g)].map(([, id]) => id),
    );
    assert.deepEqual(english, spanish);
  }
});

test('they are found in the sitemap’s plan but not searched with the journal’s texts', () => {
  const site = siteWith(FILES);
  const searched = searchablePages(site, planSite(site)).flatMap(({ files }) => files.map(({ url }) => url));
  assert.ok(searched.length > 0);
  assert.ok(!searched.some((url) => url.includes('/guide/')));
  assert.doesNotMatch(pageOf('en', 'editors/'), /data-pagefind-body/);
});

test('every page leads to them, and the list of translations to the translators’ chapter', () => {
  const [page] = planSite(siteWith(FILES)).filter(({ address }) => address === '/es/translations/');
  const view = page?.view();
  assert.ok(view?.kind === 'translations');
  const html = renderPage('translations', view);
  assert.match(html, /<a href="\/es\/guide\/">Escribir en la revista<\/a>/);
  assert.match(html, /<a href="\/es\/guide\/translators\/">/);
});

describe('a journal without the guides', () => {
  const files = {
    ...FILES,
    'journal.yaml': `${JOURNAL}guide: false\n`,
    'pages/guide.md': text('title: Ours'),
  };
  test('has no such pages and no link to them', () => {
    assert.equal(chapters(files).size, 0);
    for (const { view } of planSite(siteWith(files))) assert.ok(!('guide' in view().site));
  });
  test('may have a page of that name, which others may not', () => {
    assert.deepEqual(problemsWith(files), []);
    const [problem] = problemsWith({ ...files, 'journal.yaml': JOURNAL });
    assert.equal(problem?.rule, 'duplicate-address');
  });
});

describe('the guide to problems', () => {
  const rules = new Set(RULES.map(({ id }) => id));
  test('has an entry for every rule, under its name', () => {
    for (const language of MESSAGE_LANGUAGES) {
      const html = pageOf(language, 'problems/');
      for (const rule of rules) assert.match(html, new RegExp(`<section class="guide-entry" id="${rule}">`));
    }
  });
  test('says in both languages what each means, and gives the very words of the check', () => {
    for (const rule of RULES) {
      for (const language of MESSAGE_LANGUAGES) {
        const words = [rule.about(language), ...rule.example(language)];
        for (const sentence of words) assert.match(sentence, /\S/, rule.id);
        assert.doesNotMatch(words.join(' '), /undefined|\[object/, rule.id);
      }
      assert.notEqual(rule.about('en'), rule.about('es'), rule.id);
    }
    assert.match(pageOf('es', 'problems/'), /responds-to nombra &quot;we-believe-we-can-win&quot;/);
  });
});

describe('the guide to fields', () => {
  const all = Object.entries(FIELD_FILES).flatMap(([file, schema]) =>
    fieldsOf(schema).map((field) => ({ file, schema, field })),
  );
  test('explains every field of every kind of file, once', () => {
    for (const language of MESSAGE_LANGUAGES) {
      const html = pageOf(language, 'fields/');
      const explained = new Map<Field['schema'], string>();
      for (const { file, field } of all) {
        const id = explained.get(field.schema) ?? `${file}-${field.name}`;
        explained.set(field.schema, id);
        const entries = [...html.matchAll(new RegExp(`<section class="guide-entry" id="${id}">`, 'g'))];
        assert.equal(entries.length, 1, id);
        for (const { name } of field.inner) assert.match(html, new RegExp(`<dt><code>${name}</code>`));
      }
      assert.ok(html.includes('id="journal-guide"') && html.includes('id="comments-replies"'));
    }
  });

  for (const { file, schema, field } of all) {
    test(`has an example that its own schema takes: ${file}, ${field.name}`, () => {
      const others = fieldsOf(schema).filter((other) => other.required && other.name !== field.name);
      const lines = [field, ...others].map(({ name, guide }) => `${name}: ${guide.example}\n`).join('');
      const parsed = parseYaml(lines, { file, firstLine: 1 });
      assert.ok('value' in parsed);
      const value =
        file === 'comments'
          ? [parsed.value]
          : file === 'people'
            ? { 'Ana Rivas': parsed.value }
            : parsed.value;
      const result = schema.safeParse(value);
      assert.ok(result.success, JSON.stringify(result.error?.issues));
    });
  }
});

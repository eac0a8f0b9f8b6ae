import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planSite } from '../../src/pages/plan.ts';
import type { DebateNode } from '../../src/pages/views/debate-views.ts';
import type { PageKind, PageView } from '../../src/pages/views/views.ts';
import { type Files, JOURNAL, siteWith, text } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';

const FILES: Files = {
  'issues/1/issue.md': text(
    'title: One\ndate: 2020-01\ncall: {deadline: 2020-06-30, zone: America/Los_Angeles, for: 2}',
  ),
  'issues/1/a.md': text('title: The opening\nauthors: [Ana Prueba]\ntopics: [breath]\nsection: essays'),
  'issues/1/a.es.md': text('title: La apertura\nslug: la-apertura\ntranslators: [Traductor Ficticio]'),
  'issues/2/issue.md': text('title: Two\ndate: 2021'),
  'issues/2/issue.es.md': text('title: Dos'),
  'issues/2/b.md': text('title: Answer\nresponds-to: a\nauthors: [Ana Prueba]'),
  'issues/2/c.es.md': text(
    'title: Solo en español\nresponds-to: b',
    'Véase [la apertura](../1/a.md) y [otra](b.md).',
  ),
  'pages/about.md': text('title: About'),
};

/** All addresses and views as one string. */
const viewsOf = (files: Files) =>
  JSON.stringify(planSite(siteWith(files)).map(({ address, view }) => ({ address, view: view() })));

function pageAt<Kind extends PageKind>(
  files: Files,
  address: string,
  kind: Kind,
): Extract<PageView, { kind: Kind }> {
  const view = planSite(siteWith(files))
    .find((page) => page.address === address)
    ?.view();
  assert.ok(view?.kind === kind, `${address} is ${view?.kind ?? 'missing'}`);
  return view as Extract<PageView, { kind: Kind }>;
}

type Outline = readonly (readonly [string, Outline])[];

/** A debate's list as nested ids. An asterisk marks an entry that only refers to a work. */
function outline(nodes: readonly DebateNode[]): Outline {
  return nodes.map((node) => [
    node.kind === 'elsewhere' ? node.text.text : node.work.id + (node.repeated ? '*' : ''),
    outline(node.answers),
  ]);
}

describe('a page exists in a language only if it has something to read in it', () => {
  const addresses: readonly string[] = planSite(siteWith(FILES)).map(({ address }) => address);
  test('an issue with one article in the language, even without its introduction', () =>
    assert.ok(addresses.includes('/es/issues/1/')));
  test('no article without an edition', () => {
    assert.ok(!addresses.includes('/es/issues/2/b/'));
    assert.ok(!addresses.includes('/issues/2/c/'));
    assert.ok(addresses.includes('/es/issues/2/c/'));
  });
  test('an edition is at its own slug and nowhere else', () => {
    assert.ok(addresses.includes('/es/issues/1/la-apertura/'));
    assert.ok(!addresses.includes('/es/issues/1/a/'));
  });
  test('people, topics and debates', () => {
    for (const path of ['people/ana-prueba/', 'topics/breath/', 'debates/a/']) {
      assert.ok(addresses.includes(`/${path}`) && addresses.includes(`/es/${path}`), path);
    }
    assert.ok(!addresses.includes('/es/about/'));
  });
  test('a second language without texts has no pages', () => {
    const english = Object.fromEntries(Object.entries(FILES).filter(([path]) => !path.endsWith('.es.md')));
    assert.deepEqual(
      planSite(siteWith(english)).filter(({ address }) => address.startsWith('/es/')),
      [],
    );
  });
});

describe('a link to a work leads to the edition in the reader’s language', () => {
  test('or else to the original, with a label', () => {
    const { answers } = pageAt(FILES, '/es/issues/2/c/', 'article');
    assert.deepEqual(answers, [
      { kind: 'work', title: 'Answer', href: '/issues/2/b/', onlyIn: 'en', issue: 'Número 2' },
    ]);
  });
  test('in texts as well', () => {
    const { html } = pageAt(FILES, '/es/issues/2/c/', 'article').text;
    assert.match(html, /<a href="\/es\/issues\/1\/la-apertura\/"[^>]*>la apertura<\/a>/);
    assert.match(html, /<a href="\/issues\/2\/b\/"[^>]*hreflang="en"[^>]*>otra<\/a>/);
  });
  test('answers are shown both ways across issues and languages', () => {
    const answered = pageAt(FILES, '/issues/2/b/', 'article').answeredBy;
    assert.deepEqual(
      answered.map(({ title, href, onlyIn }) => ({ title, href, onlyIn })),
      [{ title: 'Solo en español', href: '/es/issues/2/c/', onlyIn: 'es' }],
    );
  });
});

test('the language switch leads to the same subject and only to pages that exist', () => {
  const { alternates } = pageAt(FILES, '/issues/1/a/', 'article');
  assert.deepEqual(alternates, [
    {
      language: 'es',
      name: 'Español',
      title: 'La apertura',
      href: '/es/issues/1/la-apertura/',
      url: 'https://example.org/es/issues/1/la-apertura/',
      paragraphs: 1,
    },
  ]);
  assert.deepEqual(pageAt(FILES, '/issues/2/b/', 'article').alternates, []);
});

describe('an answer to a paragraph', () => {
  const files: Files = {
    'issues/1/issue.md': text('title: One\ndate: 2020'),
    'issues/1/a.md': text('title: A', 'First.\n\nSecond.\n\nThird[^1].\n\n[^1]: Note.'),
    'issues/1/a.es.md': text('title: A', 'Primero.\n\nSegundo y tercero.'),
    'issues/1/b.md': text('title: B\nresponds-to: [{article: a, paragraph: 2}, {article: a, paragraph: 3}]'),
    'issues/1/b.es.md': text('title: B'),
    'issues/2/issue.md': text('title: Two\ndate: 2021\nresponds-to: {article: a, paragraph: 1}'),
  };
  const answersAt = (address: string) =>
    pageAt(files, address, 'article').answers.map((answer) =>
      answer.kind === 'work' ? [answer.href, answer.quotation] : [],
    );
  test('links to the paragraph and quotes it', () => {
    assert.deepEqual(answersAt('/issues/1/b/'), [
      ['/issues/1/a/#p2', 'Second.'],
      ['/issues/1/a/#p3', 'Third.'],
    ]);
    const [answer] = pageAt(files, '/issues/2/', 'issue').answers;
    assert.equal(answer?.kind === 'work' && answer.quotation, 'First.');
  });
  test('links to the beginning of a translation that has fewer paragraphs', () => {
    assert.deepEqual(answersAt('/es/issues/1/b/'), [
      ['/es/issues/1/a/#p2', 'Segundo y tercero.'],
      ['/es/issues/1/a/', undefined],
    ]);
  });
  test('is not quoted in lists', () => {
    const card = pageAt(files, '/issues/1/', 'issue').groups[0]?.works[1];
    assert.deepEqual(
      card?.answers.map(({ href }) => href),
      ['/issues/1/a/#p2', '/issues/1/a/#p3'],
    );
    assert.ok(!JSON.stringify(card).includes('quotation'));
  });
  test('the language switch has the number of paragraphs that both languages have', () => {
    for (const address of ['/issues/1/a/', '/es/issues/1/a/']) {
      assert.equal(pageAt(files, address, 'article').alternates[0]?.paragraphs, 2);
    }
    assert.ok(!('paragraphs' in (pageAt(files, '/issues/1/', 'issue').alternates[0] ?? {})));
  });
});

test('an issue without an introduction in the language links to the original', () => {
  const view = pageAt(FILES, '/es/issues/1/', 'issue');
  assert.equal(view.text, undefined);
  assert.deepEqual(view.introductionElsewhere, { title: 'One', href: '/issues/1/', onlyIn: 'en' });
});

test('a debate contains all direct and indirect answers to its opening work', () => {
  const { roots, facts } = pageAt(FILES, '/debates/a/', 'debate');
  assert.equal(facts.texts, 3);
  assert.deepEqual(outline(roots), [['a', [['b', [['c', []]]]]]]);
});

test('a call ends with its day in its own time zone', () => {
  const { call } = pageAt(FILES, '/issues/1/', 'issue');
  assert.equal(call?.ends, '2020-06-30T23:59:59-07:00');
  assert.equal(call?.deadline.text, 'June 30, 2020');
  assert.equal(call?.forIssue, '2');
});

test('every address and link of a journal under a base path includes that path', () => {
  const files = { ...FILES, 'journal.yaml': JOURNAL.replace('example.org/', 'example.org/archive/') };
  const view = pageAt(files, '/issues/2/b/', 'article');
  assert.equal(view.url, 'https://example.org/archive/issues/2/b/');
  assert.equal(view.answers[0]?.href, '/archive/issues/1/a/');
  assert.equal(view.site.stylesheet, '/archive/assets/site.css');
});

test('the alphabet follows the language: ñ is a letter, accented letters are not', () => {
  const files = {
    ...FILES,
    'issues/1/n1.es.md': text('title: Ñandú'),
    'issues/1/n2.es.md': text('title: Nube'),
    'issues/1/n3.es.md': text('title: Águila'),
    'issues/1/n4.es.md': text('title: Oso'),
  };
  const { groups } = pageAt(files, '/es/articles/', 'articles');
  const letters = groups.map(({ name }) => name);
  assert.deepEqual(letters, [...new Set(letters)]);
  assert.ok(letters.indexOf('N') < letters.indexOf('Ñ') && letters.indexOf('Ñ') < letters.indexOf('O'));
  assert.equal(groups.find(({ texts }) => texts.some(({ title }) => title === 'Águila'))?.name, 'A');
});

test('the same content always gives the same plan', () => {
  assert.equal(viewsOf(FILES), viewsOf(FILES));
});

test('the page of a translator lists the translations, in every language of the journal', () => {
  const files = {
    'issues/1/issue.md': text('title: One\ndate: 2020\ncontents: [a, b]'),
    'issues/1/issue.es.md': text('title: Uno\ntranslators: [Lucía Vega]'),
    'issues/1/a.md': text('title: The harbour\nauthors: [Tom Hale]'),
    'issues/1/a.es.md': text('title: El puerto\nsummary: Sobre el puerto.\ntranslators: [Lucía Vega]'),
    'issues/1/b.md': text('title: The strike\ntranslated-from: es\ntranslators: [Lucía Vega]'),
    'issues/1/b.es.md': text('title: La huelga'),
  };
  const listed = (address: string) =>
    pageAt(files, address, 'person').translated.map(({ title, href, editionIn }) => [title, href, editionIn]);
  assert.deepEqual(listed('/people/lucia-vega/'), [
    ['Uno', '/es/issues/1/', 'es'],
    ['El puerto', '/es/issues/1/a/', 'es'],
    ['The strike', '/issues/1/b/', undefined],
  ]);
  assert.deepEqual(listed('/es/people/lucia-vega/'), [
    ['Uno', '/es/issues/1/', undefined],
    ['El puerto', '/es/issues/1/a/', undefined],
    ['The strike', '/issues/1/b/', 'en'],
  ]);
  const html = renderPage('person', pageAt(files, '/people/lucia-vega/', 'person'));
  assert.match(
    html,
    /<a href="\/es\/issues\/1\/a\/" lang="es" hreflang="es">El puerto<\/a> <span class="only-in">in Spanish<\/span>/,
  );
  assert.match(html, /<p class="entry-summary" lang="es">Sobre el puerto\.<\/p>/);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oaiRepository } from '../../src/outputs/oai.ts';
import { planSite } from '../../src/pages/plan.ts';
import { type Files, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';

const ONE: Files = {
  'issues/1/issue.md': text('title: One\ndate: 2020-01'),
  'issues/1/q.md': text('title: A question'),
};
const FACTS =
  'authors: [Ana Prueba]\nsection: essays\ntopics: [breath]\nresponds-to: q\nlicense: CC0-1.0\ndoi: 10.1234/x';
const MEDIA = { 'issues/1/en.pdf': 10, 'issues/1/es.pdf': 20, 'issues/1/a.jpg': 30 };

const rulesIn = (files: Files, media = {}) =>
  problemsWith(files, media)
    .filter(({ rule }) => rule !== 'misplaced-file')
    .map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${line}`);
const addressesOf = (files: Files) => planSite(siteWith(files)).map(({ address }) => address);

describe('what holds for the work may be written in any of its editions', () => {
  const editions: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
    'in the translation': ['title: A', `title: B\n${FACTS}`],
    'in the Spanish original': ['title: A\ntranslated-from: es', `title: B\n${FACTS}`],
    'in the English translation': [`title: A\ntranslated-from: es\n${FACTS}`, 'title: B'],
    'in both': [
      `title: A\n${FACTS}`,
      `title: B\n${FACTS.replace('[Ana Prueba]', 'Ana Prueba').replace('to: q', 'to: {article: q}')}`,
    ],
    'in parts': [
      'title: A\nauthors: [Ana Prueba]\nresponds-to: q\nlicense: CC0-1.0',
      'title: B\nauthors: []\nsection: essays\ntopics: breath\ndoi: 10.1234/x',
    ],
  };
  for (const [name, [english, spanish]] of Object.entries(editions)) {
    test(name, () => {
      const files = { ...ONE, 'issues/1/a.md': text(english), 'issues/1/a.es.md': text(spanish) };
      assert.deepEqual(rulesIn(files), []);
      const site = siteWith(files);
      const [work] = [...site.archive.works.values()].filter(({ id }) => id === 'a');
      assert.ok(work?.kind === 'article');
      assert.deepEqual(
        [work.authors, work.section, work.topics, work.respondsTo, work.license, work.doi],
        [['ana-prueba'], 'essays', ['breath'], [{ kind: 'work', work: 'q' }], 'CC0-1.0', '10.1234/x'],
      );
      for (const address of ['/issues/1/a/', '/es/issues/1/a/'])
        assert.deepEqual(
          pageAt(files, address, 'article').authors.map((author) => author.name),
          ['Ana Prueba'],
        );
    });
  }

  test('also what holds for an issue', () => {
    const files = {
      'issues/1/issue.es.md': text(
        'title: Uno\ndate: 2020-01\nvolume: 3\neditors: [Ana Prueba]\ncontents: [q]\ncall: {deadline: 2021-01-31, for: 2, text: Ven}',
      ),
      'issues/1/issue.md': text('title: One\ntranslated-from: es\ncall: {text: Come}\ndate: 2022'),
      'issues/1/q.md': text('title: A question'),
    };
    assert.deepEqual(rulesIn(files), []);
    const [issue] = siteWith(files).archive.issues.values();
    assert.deepEqual(
      [
        issue?.date.iso,
        issue?.volume,
        issue?.editors,
        issue?.contents,
        issue?.call?.deadline.iso,
        issue?.call?.for,
      ],
      ['2020-01', '3', ['ana-prueba'], ['q'], '2021-01-31', '2'],
    );
  });

  test('two that differ are an error that names both lines, at the translation', () => {
    const files = {
      ...ONE,
      'issues/1/a.md': text('title: A\ntranslated-from: es\nlicense: CC-BY-4.0'),
      'issues/1/a.es.md': text('title: B\nauthors: [Ana Prueba]\nlicense: CC0-1.0'),
    };
    const [problem, ...others] = problemsWith(files);
    assert.deepEqual(others, []);
    assert.equal(`${problem?.severity} ${problem?.file}:${problem?.line}`, 'error content/issues/1/a.md:4');
    assert.match(
      problem?.message.en ?? '',
      /"license: CC-BY-4\.0".*content\/issues\/1\/a\.es\.md:4.*"license: CC0-1\.0"/,
    );
  });

  test('a picture and its description may be in different files', () => {
    const files = {
      ...ONE,
      'issues/1/a.md': text('title: A\ntranslated-from: es\nimage: {alt: A march}'),
      'issues/1/a.es.md': text('title: B\nimage: {src: a.jpg, alt: Una marcha, credit: Ana}'),
    };
    assert.deepEqual(rulesIn(files, MEDIA), []);
    const { picture } = pageAt(files, '/issues/1/a/', 'article', MEDIA);
    assert.deepEqual([picture?.alt, picture?.credit], ['A march', 'Ana']);
  });
});

test('attachments and the credit of a picture may differ by edition', () => {
  const filesOf = (english: string, spanish: string) => ({
    ...ONE,
    'issues/1/a.md': text(`title: A\n${english}`),
    'issues/1/a.es.md': text(`title: B\n${spanish}`),
  });
  const own = filesOf(
    'attachments: [{file: en.pdf}]\nimage: {src: a.jpg, alt: A, credit: Photo by Ana}',
    'attachments: [{file: es.pdf, title: Guía}]\nimage: {credit: Foto de Ana}',
  );
  const shown = (files: Files, address: string) => {
    const { attachments, picture } = pageAt(files, address, 'article', MEDIA);
    return [...attachments.map(({ title, href }) => `${title} ${href}`), picture?.credit];
  };
  assert.deepEqual(rulesIn(own, MEDIA), []);
  assert.deepEqual(shown(own, '/issues/1/a/'), ['en.pdf /issues/1/en.pdf', 'Photo by Ana']);
  assert.deepEqual(shown(own, '/es/issues/1/a/'), ['Guía /issues/1/es.pdf', 'Foto de Ana']);
  const inherited = filesOf(
    'translated-from: es',
    'attachments: [{file: es.pdf}]\nimage: {src: a.jpg, alt: A, credit: Foto de Ana}',
  );
  assert.deepEqual(shown(inherited, '/issues/1/a/'), ['es.pdf /issues/1/es.pdf', 'Foto de Ana']);
  assert.deepEqual(
    rulesIn(filesOf('attachments: [{file: en.pdf}]', 'attachments: [{file: no.pdf}]'), MEDIA),
    ['warning missing-file content/issues/1/a.es.md:3'],
  );
});

describe('a draft is one edition', () => {
  const files = {
    ...ONE,
    'issues/1/a.md': text('title: Zzdraft\ntranslated-from: es\nslug: zzhidden\ndraft: true', 'Zzsecret.'),
    'issues/1/a.es.md': text(`title: B\n${FACTS}`, 'Un texto.'),
    'issues/1/b.md': text('title: B\nresponds-to: a', 'See [it](a.md).'),
  };

  test('an English draft leaves the published Spanish original as it was', () => {
    assert.deepEqual(rulesIn(files), []);
    const { 'issues/1/a.md': _, ...without } = files;
    assert.deepEqual(addressesOf(files), addressesOf(without));
    const [site, plain] = [files, without].map((each) => siteWith(each));
    assert.ok(site && plain);
    assert.deepEqual(oaiRepository(site), oaiRepository(plain));
    for (const { address, view } of planSite(site)) {
      if (address.startsWith('/issues/1/manifest')) continue;
      assert.doesNotMatch(JSON.stringify(view()), /Zz/i, address);
    }
    assert.equal(pageAt(files, '/debates/q/', 'debate').kind, 'debate');
  });

  test('an English draft that names the author leaves the Spanish translation its author', () => {
    const draft = {
      ...files,
      'issues/1/a.md': text(
        `title: Zzdraft\ndraft: true\nattachments: [{file: en.pdf}]\n${FACTS}`,
        'Zzsecret.',
      ),
      'issues/1/a.es.md': text('title: B\ntranslated-from: en', 'Un texto.'),
    };
    assert.deepEqual(rulesIn(draft, MEDIA), []);
    const view = pageAt(draft, '/es/issues/1/a/', 'article', MEDIA);
    assert.deepEqual(
      view.authors.map(({ name }) => name),
      ['Ana Prueba'],
    );
    assert.deepEqual(view.translatedFrom, { language: 'en' });
    assert.deepEqual(
      view.attachments.map(({ title }) => title),
      ['en.pdf'],
    );
    assert.deepEqual(
      view.answers.map(({ kind }) => kind),
      ['work'],
    );
    assert.equal(view.doi, undefined);
    assert.ok(
      !addressesOf({ ...draft, 'issues/1/a.md': draft['issues/1/a.md'].replace(/attach.*\n/, '') }).some(
        (address) => address === '/issues/1/a/',
      ),
    );
  });

  test('a draft translation keeps its own attachments to itself', () => {
    const draft = {
      ...files,
      'issues/1/a.md': text('title: A\ntranslated-from: es\ndraft: true\nattachments: en.pdf'),
    };
    assert.deepEqual(
      pageAt(
        {
          ...draft,
          'issues/1/a.md': text('title: A\ntranslated-from: es\ndraft: true\nattachments: [{file: en.pdf}]'),
        },
        '/es/issues/1/a/',
        'article',
        MEDIA,
      ).attachments,
      [],
    );
    assert.ok(draft);
  });

  test('a draft that contradicts what is published is a warning', () => {
    assert.deepEqual(
      rulesIn({ ...files, 'issues/1/a.md': text('title: A\ndraft: true\nsection: letters') }),
      ['warning editions-disagree content/issues/1/a.md:4'],
    );
  });

  test('a draft introduction leaves the issue and its articles online', () => {
    for (const [draft, language] of [
      ['issue.md', 'es'],
      ['issue.es.md', 'en'],
    ] as const) {
      const issue = {
        'issues/1/issue.md': text('title: One\ndate: 2020-01'),
        'issues/1/issue.es.md': text('title: Uno\ntranslated-from: en'),
        'issues/1/q.md': text('title: A question'),
        'issues/1/q.es.md': text('title: Una pregunta'),
      };
      const path = `issues/1/${draft}` as keyof typeof issue;
      const site = siteWith({ ...issue, [path]: issue[path].replace('---\n', '---\ndraft: true\n') });
      assert.deepEqual([...site.archive.works.keys()].toSorted(), ['issue-1', 'q']);
      assert.deepEqual([...(site.archive.works.get('issue-1' as never)?.editions.keys() ?? [])], [language]);
    }
  });

  test('a draft in another issue with the same name hides nothing', () => {
    const twin = {
      ...ONE,
      'issues/2/issue.md': text('title: Two\ndate: 2021'),
      'issues/2/q.md': text('title: Twin\ndraft: true'),
    };
    assert.ok(addressesOf(twin).some((address) => address === '/issues/1/q/'));
    assert.ok(!addressesOf(twin).some((address) => address === '/issues/2/q/'));
  });

  test('the preview marks the draft, and not the other edition', () => {
    const planned = planSite(siteWith(files, { drafts: true }));
    const isDraft = (address: string) => {
      const view = planned.find((page) => page.address === address)?.view();
      return view?.kind === 'article' && view.draft;
    };
    assert.deepEqual([isDraft('/issues/1/zzhidden/'), isDraft('/es/issues/1/a/')], [true, false]);
  });
});

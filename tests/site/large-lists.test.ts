import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openLoadMemory } from '../../src/check/load-memory.ts';
import { loadSite } from '../../src/check/load-site.ts';
import { feeds } from '../../src/outputs/feeds/feed.ts';
import { sitemap } from '../../src/outputs/sitemap.ts';
import type { PlannedSite } from '../../src/pages/parts/planned-site.ts';
import { plannedSite, planSite } from '../../src/pages/plan.ts';
import type { DebateNode } from '../../src/pages/views/debate-views.ts';
import type { PartsView } from '../../src/pages/views/part-views.ts';
import type { PageKind, PageView } from '../../src/pages/views/views.ts';
import type { ContentFolder } from '../../src/sources/read-content.ts';
import { type Files, folderOf, pageAt, siteWith, text } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';
import { EVERYWHERE, largeJournal } from './large-journal.ts';
import { htmlJudge, PAGES_MAY } from './valid-html.ts';

const FOLDER = folderOf(largeJournal({ issues: 210, articles: 1250, debate: 450, newest: 330 }));
const MEMORY = openLoadMemory(FOLDER.root);
const SITE = loaded(FOLDER);
const PAGES = new Map(planSite(SITE).map((page) => [page.address as string, page]));

/** Pages of lists, which are those that grow with the journal. */
const LISTS: ReadonlySet<PageKind> = new Set([
  'home',
  'issues',
  'debates',
  'debate',
  'person',
  'topic',
  'articles',
  'translations',
]);

const MEGABYTE = 1_000_000;

/** With more elements, a slow phone takes too long to lay out a page, and to answer a touch meanwhile. */
const MOST_ELEMENTS = 5000;

/** The site of a folder. What is known of a text is not found out again, as in a preview. */
function loaded(folder: ContentFolder): PlannedSite {
  const { site, problems } = loadSite(folder, { drafts: false, memory: MEMORY });
  assert.ok(site);
  assert.ok(problems.every(({ severity }) => severity !== 'error'));
  return plannedSite(site);
}

function view<Kind extends PageKind>(address: string, kind: Kind): Extract<PageView, { kind: Kind }> {
  const made = PAGES.get(address)?.view();
  assert.ok(made?.kind === kind, `${address} is ${made?.kind ?? 'missing'}`);
  return made as Extract<PageView, { kind: Kind }>;
}

function partsOf({ parts }: { readonly parts?: PartsView }): PartsView {
  assert.ok(parts, 'the list is divided');
  return parts;
}

/** The addresses of the parts of a list. */
function links({ rows }: PartsView): readonly string[] {
  return rows.flat().map(({ href }) => decodeURI(href));
}

function worksOf(nodes: readonly DebateNode[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'work' && !node.repeated ? [node.work.id] : []),
    ...worksOf(node.answers),
  ]);
}

/** Fails if the lists do not have each of the articles exactly once. */
function assertEachOnce(lists: readonly (readonly string[])[], count: number): void {
  const ids = lists.flat();
  assert.equal(ids.length, count);
  assert.equal(new Set(ids).size, count);
}

function elementsOf(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

test('no page of a large journal is larger than a megabyte, and each is valid HTML', async () => {
  const faultsIn = await htmlJudge(PAGES_MAY);
  const validated = new Set<string>();
  for (const { address, kind, view } of PAGES.values()) {
    const isLong = LISTS.has(kind) || address.endsWith('/issues/210/') || address.endsWith('/text-0/');
    if (!isLong) continue;
    const html = renderPage(kind, view() as never);
    assert.ok(Buffer.byteLength(html) < MEGABYTE / 2, `${address} has ${Buffer.byteLength(html)} bytes`);
    assert.ok(elementsOf(html) < MOST_ELEMENTS, `${address} has ${elementsOf(html)} elements`);
    // One first page and one part of each kind, since validation takes longer than all else.
    const name = `${kind} ${address.split('/').length}`;
    if (!address.startsWith('/es/') || validated.has(name)) continue;
    validated.add(name);
    assert.deepEqual(await faultsIn(html), [], address);
  }
});

describe('a long list of texts', () => {
  for (const [kind, name] of [
    ['topic', `topics/${EVERYWHERE.topic}`],
    ['person', `people/${EVERYWHERE.person}`],
  ] as const) {
    test(`of a ${kind} is divided by years, at addresses that are under its own`, () => {
      const first = view(`/${name}/`, kind);
      const parts = partsOf(first);
      assert.equal(parts.all, 1250);
      assert.equal(parts.shown, 200);
      assert.ok(links(parts).includes(`/${name}/1990/`));
      // The year of the newest issue has more texts than one page.
      assert.ok(links(parts).includes(`/${name}/2024/2/`));
      const years = links(parts).map((address) => {
        const year = view(address, kind);
        assert.ok(partsOf(year).shown <= 200);
        assert.equal(
          partsOf(year)
            .rows.flat()
            .filter(({ current }) => current === 'page').length,
          1,
        );
        return ('works' in year ? year.works : year.authored).map(({ id }) => id);
      });
      assertEachOnce(years, 1250);
    });
  }

  test('begins with the newest', () => {
    const { works } = view('/topics/unions/', 'topic');
    assert.equal(works.length, 200);
    assert.deepEqual(new Set(works.map(({ date }) => date.iso)), new Set(['2024-03']));
  });

  test('says in the title of each page which part it is, and is its own canonical page in both languages', () => {
    const year = view('/topics/unions/2024/2/', 'topic');
    assert.equal(year.title, 'unions, 2024, part 2');
    assert.equal(year.url, 'https://example.org/topics/unions/2024/2/');
    const [spanish] = year.alternates;
    assert.equal(spanish?.url, 'https://example.org/es/topics/unions/2024/2/');
    assert.equal(spanish?.title, 'unions, 2024, parte 2');
    assert.equal(view('/topics/unions/', 'topic').title, 'unions');
  });

  test('does not move when texts are added', () => {
    const added: Files = {
      'issues/211/issue.md': text('title: One more\ndate: 2026-03'),
      'issues/211/one-more.md': text('title: The newest\ntopics: [unions]'),
      'issues/210/late.md': text('title: A late one\ntopics: [unions]\ndate: 2024-12'),
    };
    const more = Object.entries(added).map(([path, written]) => ({ path, text: written }));
    const site = loaded({ ...FOLDER, files: [...FOLDER.files, ...more] });
    const pages = new Map(planSite(site).map((page) => [page.address as string, page]));
    const before = links(partsOf(view('/topics/unions/', 'topic')));
    for (const address of before) {
      const [now, then] = [pages.get(address)?.view(), view(address, 'topic')];
      assert.ok(now?.kind === 'topic', address);
      const ids = now.works.map(({ id }) => id as string);
      assert.deepEqual(
        then.works.map(({ id }) => id).filter((id) => !ids.includes(id)),
        [],
        `${address} has kept its texts`,
      );
    }
  });

  test('is not divided if it has no more than two hundred', () => {
    const few = planSite(siteWith(largeJournal({ issues: 2, articles: 200, debate: 0, newest: 0 })));
    const viewAt = (address: string) => few.find((page) => page.address === address)?.view();
    const topic = viewAt('/topics/unions/');
    assert.ok(topic?.kind === 'topic');
    assert.equal(topic.parts, undefined);
    assert.equal(topic.works.length, 200);
    for (const kind of ['articles', 'translations'] as const) {
      const list = viewAt(`/${kind}/`);
      assert.ok(list?.kind === kind);
      assert.equal(list.parts, undefined);
    }
  });
});

describe('the list from A to Z', () => {
  test('is divided by letters if there are thousands of articles', () => {
    const first = view('/es/articles/', 'articles');
    assert.deepEqual(first.groups, []);
    assert.ok(first.people.length > 0 && first.topics.length > 0);
    const parts = partsOf(first);
    assert.ok(links(parts).includes('/es/articles/ñ/'));
    assert.ok(links(parts).includes('/es/articles/0-9/'));
    const letters = links(parts).map((address) =>
      view(address, 'articles').groups.flatMap(({ texts }) => texts.map(({ id }) => id)),
    );
    assertEachOnce(letters, 1250);
    assert.equal(view('/es/articles/ñ/', 'articles').title, 'Artículos, Ñ');
  });

  test('keeps the anchors that it had when it was one page', () => {
    const html = renderPage('articles', view('/es/articles/', 'articles'));
    for (const id of ['page_letter-Ñ', 'page_letter-other', 'page_people', 'page_topics']) {
      assert.match(html, new RegExp(`id="${id}"`));
    }
  });

  test('is found by the browser’s own search: titles, authors, topics and years, in 60 bytes a text', () => {
    const letter = view('/articles/t/', 'articles');
    const count = letter.groups.flatMap(({ texts }) => texts).length;
    const html = renderPage('articles', letter);
    assert.ok(count > 200);
    assert.ok(gzipSync(html).length < 60 * count, `${gzipSync(html).length} bytes for ${count} texts`);
    assert.ok(elementsOf(html) < 8 * count, `${elementsOf(html)} elements for ${count} texts`);
    const [entry = ''] = html.match(/<li>(?:(?!<\/li>).)*The strategy, 6<.*?<\/li>/) ?? [];
    assert.match(entry, /<li><a href="\/issues\/\d+\/text-6\/">The strategy, 6<\/a>/);
    assert.match(
      entry,
      />Rosa Bermejo<\/a> and <a href="\/people\/person-6\/">Person 6<\/a>\u00a0· unions\u00a0· 19\d\d</,
    );
  });

  test('divides a letter with too many by the letters that follow', () => {
    const same = Object.fromEntries(
      Array.from({ length: 1203 }, (_, place) => [
        `issues/1/text-${place}.md`,
        text(`title: "${place < 2 ? 'T' : 'The'}${place < 1100 && place > 1 ? ' other' : ''}"`),
      ]),
    );
    const files = { 'issues/1/issue.md': text('title: One\ndate: 2020'), ...same };
    const pages = new Map(planSite(siteWith(files)).map((page) => [page.address as string, page.view]));
    const articlesAt = (address: string) => {
      const made = pages.get(address)?.();
      assert.ok(made?.kind === 'articles', address);
      return made;
    };
    const count = (address: string) => articlesAt(address).groups.flatMap(({ texts }) => texts).length;
    assert.deepEqual(
      ['t', 'th', 'the', 'theother', 'theother/2'].map((path) => count(`/articles/${path}/`)),
      [2, 0, 103, 1000, 98],
    );
    const { rows } = partsOf(articlesAt('/articles/the/'));
    assert.deepEqual(
      rows.map((row) => row.map(({ text, count, current }) => [text, count, current])),
      [[['T', 1203, 'section']], [['Th', 1201, 'section']], [['The', 1201, 'page']], [['Theo', 1098, 'no']]],
    );
  });
});

describe('a debate of hundreds of texts', () => {
  test('is divided by years, each with a map of its own', () => {
    const first = view('/debates/text-0/', 'debate');
    const parts = partsOf(first);
    assert.equal(parts.all, 450);
    assert.equal(first.map.rows.length, 200);
    assert.equal(worksOf(first.roots).length, 200);
    assert.equal(worksOf(first.roots)[0], 'text-0');
    const years = links(parts).map((address) => {
      const year = view(address, 'debate');
      assert.equal(year.map.rows.length, partsOf(year).shown);
      return worksOf(year.roots);
    });
    assertEachOnce(years, 450);
  });

  test('says in words what a text responds to that is in another part', () => {
    const [root] = view('/debates/text-0/1999/', 'debate').roots;
    assert.ok(root?.kind === 'work');
    assert.equal(root.alsoAnswers.length, 1);
  });

  test('has a feed of its newest hundred', () => {
    const feed = feeds(SITE).filter(({ path }) => path.startsWith('debates/text-0/'));
    assert.deepEqual(
      feed.map(({ path, content }) => [path, String(content).match(/<entry/g)?.length]),
      [['debates/text-0/feed.xml', 100]],
    );
  });

  test('is linked from the text that it answers, which names the first hundred answers', () => {
    const opening = view('/issues/1/text-0/', 'article');
    assert.equal(opening.answeredBy.length, 100);
    assert.equal(opening.allAnswers, 150);
  });
});

describe('other long lists', () => {
  test('the home page has the earlier issues folded by decades and a hundred articles, and links to the others', () => {
    const home = view('/', 'home');
    assert.equal(home.earlier.length, 4);
    assert.deepEqual(
      home.folded.map(({ years, issues }) => [years, issues.length]),
      [
        ['2020–2024', 25],
        ['2010–2019', 60],
        ['2000–2009', 60],
      ],
    );
    assert.deepEqual(home.allIssues, { href: '/issues/', count: 210 });
    assert.equal(home.current?.groups.flatMap(({ works }) => works).length, 100);
    assert.equal(home.current?.allArticles?.href, '/issues/210/');
  });

  test('the home page folds issues from the twelfth earlier one on, by years if they are few', () => {
    const journalOf = (issues: number) =>
      pageAt(largeJournal({ issues, articles: 8, debate: 0, newest: 8 }), '/es/', 'home');
    const few = journalOf(12);
    assert.equal(few.earlier.length, 11);
    assert.deepEqual(few.folded, []);
    const more = journalOf(13);
    assert.deepEqual(
      more.earlier.map(({ number }) => number),
      ['12', '11', '10', '9'],
    );
    assert.deepEqual(
      more.folded.flatMap(({ issues }) => issues.map(({ number }) => number)),
      ['8', '7', '6', '5', '4', '3', '2', '1'],
    );
    assert.deepEqual(more.folded[0]?.years, '2008');
    assert.equal(more.allIssues, undefined);
    const html = renderPage('home', more);
    assert.match(html, /<details class="fold"><summary>2008 <small>1 número<\/small><\/summary>/);
  });

  test('the home page has the debates and the call below the cover if the contents are long enough', () => {
    const files = (articles: number) => ({
      ...largeJournal({ issues: 3, articles, debate: 0, newest: articles }),
      'issues/3/issue.md': text(
        'title: Three\ndate: 2024-03\ncall: {deadline: 2031-06-30, text: Write to us.}',
      ),
      'issues/3/text-1.md': text('title: "An answer"\nresponds-to: text-0'),
    });
    const below = (articles: number) => pageAt(files(articles), '/', 'home').belowCover;
    assert.deepEqual(below(2), { call: false, debates: false });
    assert.deepEqual(below(20), { call: true, debates: true });
    const html = renderPage('home', pageAt(files(20), '/', 'home'));
    assert.equal(html.match(/id="page_call"/g)?.length, 1);
    assert.ok(html.indexOf('id="page_contents"') < html.indexOf('id="page_call"'));
  });

  test('issues and debates beyond the newest are named by their titles', () => {
    const { issues, older } = view('/issues/', 'issues');
    assert.equal(issues.length, 200);
    assert.deepEqual(
      older.map(({ year }) => year),
      ['1991', '1990'],
    );
    assert.equal(view(`/people/${EVERYWHERE.person}/`, 'person').editedBefore.length, 160);
  });

  test('an issue of hundreds has its contents by title and author', () => {
    const issue = view('/issues/210/', 'issue');
    assert.equal(issue.isLong, true);
    assert.doesNotMatch(renderPage('issue', issue), /entry-summary|hasPart/);
  });

  test('the table of translations is divided by issues', () => {
    const first = view('/translations/', 'translations');
    assert.equal(first.issues.length, 0);
    assert.equal(first.counted.length, 210);
    assert.equal(first.textCount, 1250 + 210);
    const issue = view('/translations/210/', 'translations');
    assert.equal(issue.issues[0]?.rows.length, issue.textCount);
    assert.deepEqual(issue.wanted, []);
    assert.equal(issue.title, 'Translations, Issue 210');
  });

  test('the sitemap has every part, with the day of its own last change', () => {
    const [map] = sitemap(SITE, [...PAGES.values()]);
    assert.match(
      String(map?.content),
      /<loc>https:\/\/example\.org\/topics\/unions\/1990\/<\/loc><lastmod>1990-03-01</,
    );
  });
});

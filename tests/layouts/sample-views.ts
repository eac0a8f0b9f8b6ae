import { guideIn, interfaceIn, MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import type { GuideView } from '../../src/pages/views/guide-views.ts';
import type { IndexedText } from '../../src/pages/views/list-views.ts';
import type { PageKind, PageView } from '../../src/pages/views/views.ts';
import type { WorkCard } from '../../src/pages/views/work-views.ts';
import { frame, issueCard, march2020, root, TEXT, workCard } from './sample-parts.ts';
import { article, issue, parallel } from './sample-texts.ts';
import { translations } from './sample-translations.ts';
import { AUTHORS, building, call, debateMap, debates, groups, thread } from './sample-works.ts';

function indexed({ title, href, onlyIn, id, authors, moreAuthors, draft }: WorkCard): IndexedText {
  return {
    title,
    href,
    ...(onlyIn && { onlyIn }),
    id,
    authors,
    ...(moreAuthors !== undefined && { moreAuthors }),
    topics: ['unions', 'strategy'],
    year: '2020',
    draft,
  };
}

function guide(language: MessageLanguage): GuideView {
  const { chapters } = guideIn(language);
  return {
    ...frame(language, 'guide/problems/', chapters.problems.title, {
      path: 'guide/problems/',
      title: chapters.problems.title,
    }),
    kind: 'guide',
    wordsIn: language,
    summary: chapters.problems.summary,
    overview: { text: chapters.overview.title, href: `${root(language)}guide/` },
    chapters: [
      {
        text: chapters.editors.title,
        href: `${root(language)}guide/editors/`,
        summary: chapters.editors.summary,
      },
    ],
    content: {
      kind: 'problems',
      problems: ['unknown-work', 'broken-link', 'missing-alt'].map((id) => ({
        id,
        severities: ['error', 'warning'],
        cases: [{ about: 'What it means.', found: 'What was found here.', cure: 'What to do.' }],
      })),
    },
  };
}

/** One view of each kind of page. */
export function sampleViews(language: MessageLanguage): {
  readonly [Kind in PageKind]: Extract<PageView, { kind: Kind }>;
} {
  const { navigation } = interfaceIn(language);
  const cards = groups(language).flatMap((group) => group.works);
  const opening = thread(language, 7);
  return {
    home: {
      ...frame(language, '', 'Out to Win!', { path: '', title: 'Out to Win!' }),
      kind: 'home',
      current: { issue: issueCard(language, '2'), groups: groups(language), isLong: false },
      earlier: [issueCard(language, '1')],
      folded: [{ years: '2010–2018', issues: [issueCard(language, '1')] }],
      call: call(language),
      debates: debates(language),
      belowCover: { call: language === 'en', debates: language === 'en' },
    },
    issues: {
      ...frame(language, 'issues/', navigation.issues, { path: 'issues/', title: 'Issues' }),
      kind: 'issues',
      issues: [issueCard(language, '2'), issueCard(language, '1')],
      older: [],
    },
    issue: issue(language),
    manifest: {
      ...frame(language, 'issues/2/manifest/', interfaceIn(language).preservation.title('2')),
      kind: 'manifest',
      issue: { text: interfaceIn(language).issue('2'), href: `${root(language)}issues/2/` },
      permission: 'LOCKSS system has permission to collect, preserve, and serve this Archival Unit',
      bag: '/issues/2/bag.zip',
      checksums: '/issues/2/manifest-sha256.txt',
      journal: '/journal.yaml',
      texts: [
        {
          page: { text: 'Building the Left', href: '/issues/2/building-the-left/', textLanguage: 'en' },
          source: '/issues/2/building-the-left/index.md',
          comments: '/issues/2/building-the-left/comments.yaml',
        },
      ],
      files: [{ text: 'media/bars.png', href: '/issues/2/media/bars.png' }],
    },
    article: article(language),
    parallel: parallel(language),
    debates: {
      ...frame(language, 'debates/', navigation.debates),
      kind: 'debates',
      debates: debates(language),
      quieter: [],
    },
    debate: {
      ...frame(language, 'debates/we-believe-that-we-can-win/', opening.work.title),
      kind: 'debate',
      feed: { text: 'Feed', href: `${root(language)}debates/we-believe-that-we-can-win/feed.xml` },
      facts: {
        texts: 7,
        people: 3,
        issues: 2,
        first: { iso: '2019-02', text: language === 'en' ? 'February 2019' : 'febrero de 2019' },
        latest: march2020(language),
      },
      openedElsewhere: [{ href: 'https://example.com/essay', text: 'example.com/essay' }],
      roots: [
        opening,
        {
          kind: 'elsewhere',
          text: { href: 'https://example.com/essay', text: 'example.com/essay' },
          answers: [],
        },
      ],
      isLong: false,
      map: debateMap(language),
    },
    person: {
      ...frame(language, 'people/marisol-ocampo/', 'Marisol Ocampo'),
      kind: 'person',
      name: 'Marisol Ocampo',
      bio: language === 'en' ? 'A translator and an organizer.' : 'Traductora y organizadora.',
      links: [{ text: 'example.org', href: 'https://example.org/' }],
      authored: cards,
      translated: [building(language)],
      edited: [issueCard(language, '1')],
      editedBefore: [],
    },
    topic: {
      ...frame(language, 'topics/unions/', language === 'en' ? 'Unions' : 'Sindicatos'),
      kind: 'topic',
      debates: [],
      works: cards,
    },
    articles: {
      ...frame(language, 'articles/', navigation.articles, { path: 'articles/', title: 'Articles' }),
      kind: 'articles',
      groups: [
        { name: 'B', texts: cards.map(indexed) },
        { name: 'Ñ', texts: [indexed(workCard(language, 'nandu', 'Ñandú'))] },
        { texts: [indexed(workCard(language, 'year-2020', '2020'))] },
      ],
      people: [{ text: 'Marisol Ocampo', href: '/people/marisol-ocampo/' }],
      topics: [{ text: 'Unions', href: '/topics/unions/' }],
    },
    saved: {
      ...frame(language, 'saved/', interfaceIn(language).saved.title, { path: 'saved/', title: 'Saved' }),
      kind: 'saved',
      stylesheet: '/assets/saved.css',
      script: '/assets/saved.js',
      issues: `${root(language)}issues/`,
    },
    search: {
      ...frame(language, 'search/', navigation.search, { path: 'search/', title: 'Search' }),
      kind: 'search',
      script: '/assets/search.js',
      bundles: MESSAGE_LANGUAGES.map((each) => ({
        language: each,
        name: interfaceIn(each).name,
        bundle: `/pagefind/${each}/`,
        searchPage: `${root(each)}search/`,
      })),
      base: '/',
      articlesPage: `${root(language)}articles/`,
    },
    translations: translations(language),
    page: {
      ...frame(language, 'about/', language === 'en' ? 'About' : 'Acerca de', {
        path: 'about/',
        title: 'About',
      }),
      kind: 'page',
      summary: 'What this journal is for.',
      text: TEXT,
      translators: AUTHORS.slice(0, 1),
      contribute: {
        host: 'codeberg.org',
        edit: 'https://codeberg.org/a/b/_edit/main/x.md',
        translations: [],
      },
    },
    guide: guide(language),
    'not-found': {
      ...frame(language, '404.html', interfaceIn(language).notFound.heading),
      kind: 'not-found',
      homes: MESSAGE_LANGUAGES.map((each) => ({
        language: each,
        home: root(each),
        search: `${root(each)}search/`,
        articles: `${root(each)}articles/`,
      })),
    },
    redirect: {
      ...frame(language, 'issues/2/building-the-left/', building(language).title),
      kind: 'redirect',
      to: { text: building(language).title, href: building(language).href },
    },
  };
}

import { guideIn, interfaceIn, MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import { plainOf } from '../../src/model/set-text.ts';
import type { ArticleView } from '../../src/pages/views/article-views.ts';
import type { GuideView } from '../../src/pages/views/guide-views.ts';
import type { IssueView } from '../../src/pages/views/issue-views.ts';
import type { IndexedText } from '../../src/pages/views/list-views.ts';
import type { ParallelView } from '../../src/pages/views/parallel-views.ts';
import type { TranslationsView } from '../../src/pages/views/translation-views.ts';
import type { PageKind, PageView } from '../../src/pages/views/views.ts';
import type { WorkCard } from '../../src/pages/views/work-views.ts';
import { frame, issueCard, march2020, root, TEXT, workCard } from './sample-parts.ts';
import {
  AUTHORS,
  answered,
  building,
  call,
  comments,
  contribute,
  debateMap,
  debates,
  FACTS,
  groups,
  MAIL,
  thread,
} from './sample-works.ts';

function article(language: MessageLanguage): ArticleView {
  const card = building(language);
  return {
    ...frame(language, 'issues/2/building-the-left/', card.title, {
      path: 'issues/2/building-the-left/',
      title: 'Building the Left with rank-and-file base-building',
      paragraphs: 3,
    }),
    kind: 'article',
    id: card.id,
    subtitle: language === 'en' ? 'A first-hand account' : 'Un relato en primera persona',
    ...(card.summary !== undefined && { summary: card.summary }),
    authors: AUTHORS,
    translators: language === 'es' ? AUTHORS.slice(0, 2) : [],
    ...(language === 'es' && {
      translatedFrom: { language: 'en', href: '/issues/2/building-the-left/' },
      stale: {
        language: 'en',
        href: '/issues/2/building-the-left/',
        places: [
          { text: 'el título', href: '/issues/2/building-the-left/' },
          { text: 'el párrafo 2', href: '/issues/2/building-the-left/#p2' },
        ],
        more: 4,
      },
    }),
    revised: {
      date: march2020(language),
      note: language === 'en' ? 'Two names are corrected.' : 'Se corrigieron dos nombres.',
    },
    sideBySide: [
      { ...besides(language), href: `${root(language)}issues/2/building-the-left/with-${other(language)}/` },
    ],
    issue: card.issue,
    section: language === 'en' ? 'Hypotheses in practice' : 'Hipótesis en la práctica',
    date: march2020(language),
    topics: [{ text: language === 'en' ? 'Unions' : 'Sindicatos', href: `${root(language)}topics/unions/` }],
    picture: {
      href: '/issues/2/media/bars.png',
      alt: 'Two bars, one answering the other',
      credit: 'LeftRoots',
      width: 600,
      height: 400,
      sources: [{ type: 'image/webp', srcset: '/issues/2/media/bars.png-400.webp 400w' }],
    },
    text: TEXT,
    attachments: [
      {
        title: 'Framework',
        href: '/issues/2/media/framework.pdf',
        address: 'https://example.org/issues/2/media/framework.pdf',
        type: 'PDF',
        size: '240 kB',
      },
    ],
    answers: [
      {
        ...answered(language),
        quotation: 'A strategy that nobody outside can read is a plan that nobody outside can join …',
      },
      { kind: 'external', href: 'https://example.com/essay', host: 'example.com' },
    ],
    answeredBy: groups(language)
      .flatMap((group) => group.works)
      .slice(1),
    debates: [{ text: card.title, href: `${root(language)}debates/we-believe-that-we-can-win/` }],
    respond: {
      to: 'article',
      mail: MAIL,
      call: {
        href: `${root(language)}issues/2/#page_call`,
        deadline: call(language).deadline,
        ends: call(language).ends,
      },
    },
    ...(language === 'en' && {
      comments: {
        count: 7,
        elsewhere: [{ language: 'es' as const, count: 7 }],
        threads: [comments(6), comments(1, 'comment_2')],
      },
    }),
    contribute: contribute(language),
    previous: {
      title: 'Nuestra América',
      href: '/es/issues/2/nuestra-america/',
      ...(language === 'en' && { onlyIn: 'es' }),
    },
    next: {
      title: 'Developing mass protagonism',
      href: '/issues/2/x/',
      ...(language === 'es' && { onlyIn: 'en' }),
    },
    license: { name: 'CC BY-NC-SA 4.0', href: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
    doi: { text: '10.1234/abcd', href: 'https://doi.org/10.1234/abcd' },
    cite: cite('issues/2/building-the-left/'),
    search: FACTS,
    draft: false,
  };
}

const other = (language: MessageLanguage): MessageLanguage => (language === 'en' ? 'es' : 'en');

function besides(language: MessageLanguage) {
  return { language: other(language), name: interfaceIn(other(language)).name, paragraphs: 3 };
}

function parallel(language: MessageLanguage): ParallelView {
  const { issue, date, ...view } = article(language);
  const side = (each: MessageLanguage) => {
    const { title, subtitle, summary, translators } = article(each);
    return {
      language: each,
      name: interfaceIn(each).name,
      title,
      ...(subtitle !== undefined && { subtitle }),
      ...(summary !== undefined && { summary }),
      authors: AUTHORS,
      translators,
      href: `${root(each)}issues/2/building-the-left/`,
    };
  };
  return {
    ...frame(language, 'issues/2/building-the-left/', `${plainOf(view.title)} (English | Español)`),
    kind: 'parallel',
    stylesheet: '/assets/parallel.css',
    issue,
    date,
    first: side(language),
    second: side(other(language)),
    stale: [
      {
        translation: 'es',
        original: 'en',
        places: [{ text: 'el párrafo 2', href: '#p2' }],
        more: 0,
        changed: ['p2'],
      },
    ],
    parallel: {
      closeness: 'sections',
      rows: [
        { kind: 'heading', first: '<h2 id="a">A</h2>', second: '<h2 id="page_es_a">A</h2>', firstId: 'a' },
        {
          kind: 'text',
          first: '<p id="p2">Two.</p>',
          second: '<p id="page_es_p2">Dos.</p>',
          firstId: 'p2',
          secondId: 'p2',
        },
        { kind: 'text', first: '', second: '<p id="page_es_p3">Tres.</p>', secondId: 'p3' },
        { kind: 'rule', first: '<hr />', second: '<hr />' },
      ],
      headings: [[], []],
    },
    draft: false,
  };
}

function issue(language: MessageLanguage): IssueView {
  const card = issueCard(language, '2');
  return {
    ...frame(language, 'issues/2/', card.title, { path: 'issues/2/', title: card.title }),
    kind: 'issue',
    issue: card,
    authors: [],
    editors: AUTHORS,
    translators: language === 'es' ? AUTHORS.slice(1) : [],
    ...(language === 'en'
      ? { text: TEXT }
      : {
          introductionElsewhere: { title: 'Introducing Issue 2', href: '/issues/2/', onlyIn: 'en' as const },
        }),
    groups: groups(language),
    isLong: false,
    call: call(language),
    callBelowCover: language === 'en',
    answers: [answered(language)],
    answeredBy: [building(language)],
    debates: [],
    respond: { to: 'issue' },
    contribute: contribute(language),
    cite: cite('issues/2/'),
    search: FACTS,
    previous: { text: interfaceIn(language).issue('1'), href: `${root(language)}issues/1/` },
    draft: false,
  };
}

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

/** A citation in each style and a file in each format. */
function cite(path: string): ArticleView['cite'] {
  const run = (text: string, italic: boolean) => ({ text, italic });
  return {
    styles: [
      {
        style: 'apa',
        runs: [run('Lee, N. (2020). Building the Left. ', false), run('Out to Win!', true), run('.', false)],
      },
      { style: 'chicago', runs: [run('Lee, N’Tanya. 2020. ', false), run('Out to Win!', true)] },
    ],
    files: [{ format: 'bib', type: 'application/x-bibtex', href: `/${path}citation.bib` }],
  };
}

/** One entry for each reason, and one without a reason. */
function wanted(language: MessageLanguage): TranslationsView['wanted'] {
  const { issue } = building(language);
  const work = building(language);
  return [
    {
      work,
      issue,
      language: 'es',
      state: 'stale',
      reasons: [
        { kind: 'answers', work: workCard(language, 'opening', 'The opening') },
        { kind: 'newest-issue' },
        { kind: 'stale', changes: 3 },
      ],
    },
    { work, issue, language: 'en', state: 'stale', reasons: [{ kind: 'stale' }] },
    { work: workCard(language, 'old', 'An old text'), issue, language: 'es', state: 'missing', reasons: [] },
  ];
}

function translations(language: MessageLanguage): TranslationsView {
  const names = MESSAGE_LANGUAGES.map((each) => ({ language: each, name: interfaceIn(each).name }));
  const english = building('en');
  const rows = [
    {
      text: building(language),
      editions: [
        { language: 'en', state: 'original', href: english.href, translators: [] },
        {
          language: 'es',
          state: 'stale',
          href: building('es').href,
          changes: 3,
          translators: AUTHORS.slice(0, 1),
        },
      ],
    },
    {
      text: {
        title: 'The framework',
        href: '/issues/2/framework/',
        ...(language === 'es' && { onlyIn: 'en' as const }),
      },
      editions: [
        { language: 'en', state: 'original', href: '/issues/2/framework/', translators: [] },
        { language: 'es', state: 'missing', translators: [] },
      ],
    },
  ] as const;
  return {
    ...frame(language, 'translations/', interfaceIn(language).navigation.translations, {
      path: 'translations/',
      title: 'Translations',
    }),
    kind: 'translations',
    languages: names,
    issues: [{ issue: building(language).issue, rows }],
    counted: [],
    pages: [{ ...rows[1], text: { title: 'About', href: '/about/' } }],
    totals: names.map((name, place) => ({ ...name, texts: 3 - 2 * place, stale: place })),
    wanted: wanted(language),
    moreWanted: 3,
    textCount: 3,
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

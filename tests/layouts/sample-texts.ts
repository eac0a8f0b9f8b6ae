import { interfaceIn, type MessageLanguage } from '../../src/languages/index.ts';
import { plainOf } from '../../src/model/set-text.ts';
import type { ArticleView } from '../../src/pages/views/article-views.ts';
import type { IssueView } from '../../src/pages/views/issue-views.ts';
import type { ParallelView } from '../../src/pages/views/parallel-views.ts';
import { frame, issueCard, march2020, root, TEXT } from './sample-parts.ts';
import {
  AUTHORS,
  answered,
  building,
  call,
  comments,
  contribute,
  FACTS,
  groups,
  MAIL,
} from './sample-works.ts';

export function article(language: MessageLanguage): ArticleView {
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

export function parallel(language: MessageLanguage): ParallelView {
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

export function issue(language: MessageLanguage): IssueView {
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

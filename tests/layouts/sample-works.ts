import { interfaceIn, type MessageLanguage } from '../../src/languages/index.ts';
import { plainOf } from '../../src/model/set-text.ts';
import { drawMap, MAP_WIDTH } from '../../src/pages/debate-map/draw-map.ts';
import type { CallView, MailLink } from '../../src/pages/views/call-views.ts';
import type { ContributeView } from '../../src/pages/views/contribute-views.ts';
import type { DebateCard, DebateMap, DebateNode } from '../../src/pages/views/debate-views.ts';
import type { SearchFacts } from '../../src/pages/views/search-views.ts';
import type { CommentView } from '../../src/pages/views/text-views.ts';
import type { AnsweredView, WorkCard, WorkGroup } from '../../src/pages/views/work-views.ts';
import type { PersonLink } from '../../src/site/links.ts';
import { march2020, root, workCard } from './sample-parts.ts';

/** Works, calls, comments and debates of the sample journal. */

export const AUTHORS: readonly PersonLink[] = [
  { name: 'Marisol Ocampo', href: '/people/marisol-ocampo/' },
  { name: 'Luis Lopez' },
  { name: 'Ying-sun Ho' },
];

/** The opening text of the sample debate. */
const OPENING = { en: 'We Believe That We Can Win', es: 'Creemos que podemos ganar' };

const TITLE = { en: 'An answer to the answer, number', es: 'Respuesta a la respuesta, número' };

export const FACTS: SearchFacts = {
  issue: 'Issue 2',
  section: 'Strategy',
  people: ['Marisol Ocampo', 'Luis Lopez'],
  topics: ['Unions'],
  year: '2020',
  date: '2020-03-01',
};

const IN_ENGLISH = [{ language: 'en', name: 'English', href: '/issues/2/building-the-left/' }] as const;

/** The card of a work that may not exist in this language. */
function trump(language: MessageLanguage): WorkCard {
  return workCard(
    language,
    'defeating-trump-in-2020',
    'Defeating Trump in 2020 and Advancing Strategy for Liberation',
    {
      subtitle: 'A “Situational Objective” for the US Left',
      summary:
        'A situational objective for the US left on its way to liberation, with an appendix of resources.',
      ...(language === 'es' && { onlyIn: 'en', href: '/issues/2/defeating-trump-in-2020/' }),
      draft: true,
    },
  );
}

export function building(language: MessageLanguage): WorkCard {
  const title = {
    en: 'Building the Left with rank-and-file base-building',
    es: 'Construir la izquierda organizando desde las bases',
  };
  return workCard(language, 'building-the-left', title[language], {
    summary:
      language === 'en'
        ? 'A first-hand account of rank-and-file organizing in a union, with an analysis of the experience.'
        : 'Un relato en primera persona sobre la organización de base en un sindicato, con un análisis de la experiencia.',
    authors: AUTHORS,
    alsoIn: language === 'es' ? IN_ENGLISH : [],
    answers: [answered(language)],
    answerCount: 2,
  });
}

export function answered(language: MessageLanguage): Extract<AnsweredView, { kind: 'work' }> {
  return {
    kind: 'work',
    title: OPENING[language],
    href: `${root(language)}issues/1/we-believe-that-we-can-win/`,
    issue: interfaceIn(language).issue('1'),
    paragraph: 12,
  };
}

export function groups(language: MessageLanguage): readonly WorkGroup[] {
  return [
    {
      name: language === 'en' ? 'Hypotheses in practice' : 'Hipótesis en la práctica',
      works: [building(language)],
    },
    { name: language === 'en' ? 'Strategy' : 'Estrategia', works: [trump(language)] },
    {
      works: [
        workCard(
          language,
          'framework',
          language === 'en' ? 'The cadrefication framework' : 'El marco de formación',
        ),
      ],
    },
  ];
}

export const MAIL: MailLink = {
  address: 'editors@example.org',
  href: 'mailto:editors@example.org?subject=Response%20to%20a%20text&body=A%20text%0D%0A',
};

export function call(language: MessageLanguage): CallView {
  return {
    text:
      language === 'en'
        ? 'Was there something in issue 2 that you would argue with, test, or carry further?'
        : '¿Hay algo en el número 2 que quieras discutir, poner a prueba o llevar más lejos?',
    deadline: { iso: '2020-06-30', text: language === 'en' ? '30 June 2020' : '30 de junio de 2020' },
    ends: '2020-06-30T23:59:59-07:00',
    hour: interfaceIn(language).call.endOfDay('UTC−7', language === 'en' ? 'Los Angeles' : 'Los Ángeles'),
    states: interfaceIn(language).call.states,
    isOver: false,
    forIssue: '3',
    issue: { text: interfaceIn(language).issue('2'), href: `${root(language)}issues/2/` },
    mail: MAIL,
    calendar: `${root(language)}issues/2/call.ics`,
  };
}

export function debates(language: MessageLanguage): readonly DebateCard[] {
  const words = interfaceIn(language);
  const shared = {
    textCount: 4,
    answerCount: 3,
    first: { iso: '2019-02', text: language === 'en' ? 'February 2019' : 'febrero de 2019' },
    latest: march2020(language),
  };
  return [
    {
      ...shared,
      title: OPENING[language],
      href: `${root(language)}debates/we-believe-that-we-can-win/`,
      authors: AUTHORS.slice(0, 1),
      about: 'A broad strategy for socialist liberation in the United States.',
      answeredBy: AUTHORS.slice(1),
      moreAnsweredBy: 2,
      openedElsewhere: [],
      issues: [words.issue('1'), words.issue('2')],
      textCountInLanguage: 3,
      writtenIn: ['en', 'es'],
    },
    {
      ...shared,
      title: 'Nuestra América',
      href: '/es/debates/nuestra-america/',
      authors: [],
      answeredBy: [],
      moreAnsweredBy: 0,
      openedElsewhere: ['example.com/essay'],
      issues: [words.issue('2')],
      textCountInLanguage: 4,
      writtenIn: [],
      ...(language === 'en' && { onlyIn: 'es' }),
    },
  ];
}

/** The map of a debate of three texts: one outside the archive, an answer to it, and an answer to that. */
export function debateMap(language: MessageLanguage): DebateMap {
  const work = building(language);
  const elsewhere = {
    title: 'example.com/essay',
    facts: interfaceIn(language).debates.elsewhere,
    elsewhere: true,
  };
  const inside = { title: work.title, facts: 'Marisol Ocampo', elsewhere: false };
  const drawing = drawMap([
    { ...elsewhere, answers: [] },
    { ...inside, band: plainOf(work.issue.text), answers: [0] },
    { ...inside, title: OPENING[language], answers: [1] },
  ]);
  const links = [
    { kind: 'elsewhere', title: elsewhere.title, href: 'https://example.com/essay' },
    { kind: 'answer', title: work.title, href: work.href, issue: work.issue },
    {
      kind: 'answer',
      title: OPENING[language],
      href: `${root(language)}issues/1/we-believe-that-we-can-win/`,
    },
  ] as const;
  return {
    ...drawing,
    width: MAP_WIDTH,
    rows: drawing.rows.flatMap((placed, row) => (links[row] ? [{ ...links[row], placed }] : [])),
  };
}

type WorkNode = Extract<DebateNode, { kind: 'work' }>;

/** A debate of `depth` works, each responding to the one before. The last also responds to the first. */
export function thread(language: MessageLanguage, depth: number): WorkNode {
  const nodes = Array.from({ length: depth }, (_, place) => place).reverse();
  const repetition: WorkNode = {
    kind: 'work',
    work: building(language),
    alsoAnswers: [],
    answers: [],
    repeated: true,
  };
  return (
    nodes.reduce<WorkNode | undefined>((answer, place) => {
      const title = place === 0 ? OPENING[language] : `${TITLE[language]} ${place}`;
      return {
        kind: 'work',
        work:
          place === 1
            ? building(language)
            : workCard(language, `work-${place}`, title, { authors: AUTHORS, answers: [] }),
        alsoAnswers: place < 2 ? [] : [answered(language)],
        answers: answer ? [answer, ...(place === 0 ? [repetition] : [])] : [],
        repeated: false,
      };
    }, undefined) ?? repetition
  );
}

export function comments(depth: number, id = 'comment_1'): CommentView {
  return {
    id,
    name: 'Ana María',
    date: { iso: '2020-04-02', text: '2 April 2020' },
    html: '<p>Gracias por este texto. ¿Cómo se mide el protagonismo de masas?</p>',
    language: 'es',
    replies: depth > 1 ? [comments(depth - 1, `${id}_1`)] : [],
  };
}

/** In English, on a forge that accepts a new file's text; in Spanish, on one that does not. */
export function contribute(language: MessageLanguage): ContributeView {
  const forge = 'https://gitlab.com/a/b/-';
  const start = language === 'es' ? { start: '---\ntitle: ⟦completar el título⟧\n---\n' } : {};
  return {
    host: 'gitlab.com',
    edit: `${forge}/edit/main/content/issues/2/building-the-left.md`,
    translations: [
      { language: 'es', href: `${forge}/new/main/content/issues/2?file_name=x.es.md`, ...start },
    ],
    answer: { href: `${forge}/new/main/content/issues/2?file_name=y.md&value=%C3%B1`, ...start },
  };
}

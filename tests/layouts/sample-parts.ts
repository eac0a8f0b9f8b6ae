import { interfaceIn, type MessageLanguage } from '../../src/languages/index.ts';
import { plainOf, type SetText } from '../../src/model/set-text.ts';
import type { Alternate, Frame, NavigationLink, SiteView } from '../../src/pages/views/frame-views.ts';
import type { IssueCard } from '../../src/pages/views/issue-views.ts';
import type { TextView } from '../../src/pages/views/text-views.ts';
import type { DateView, WorkCard } from '../../src/pages/views/work-views.ts';
import type { NearestPage } from '../../src/site/nearest.ts';

/** Parts of the sample views. The journal is modelled on a real one; its texts are made up. */

const ORIGIN = 'https://journal.example.org';

const TAGLINE = {
  en: 'Notes on the Road to 21st Century Socialism',
  es: 'Apuntes en el camino al socialismo del siglo XXI',
};

const DESCRIPTION = {
  en: 'The journal of LeftRoots, issue by issue: strategy for socialist liberation, the people who learn to make it, and the answers each text received.',
  es: 'La revista de LeftRoots, número a número: estrategia para la liberación socialista, la gente que aprende a construirla y las respuestas que recibió cada texto.',
};

const ABOUT = { en: 'About', es: 'Acerca de' };

/** The path of a language's pages. */
export function root(language: MessageLanguage): string {
  return language === 'en' ? '/' : `/${language}/`;
}

function site(language: MessageLanguage): SiteView {
  return {
    language,
    defaultLanguage: 'en',
    title: 'Out to Win!',
    tagline: TAGLINE[language],
    description: DESCRIPTION[language],
    home: root(language),
    search: `${root(language)}search/`,
    saved: `${root(language)}saved/`,
    feed: `${root(language)}feed.xml`,
    jsonFeed: `${root(language)}feed.json`,
    feedOfAll: '/all.xml',
    openSearch: `${root(language)}opensearch.xml`,
    stylesheet: '/assets/site.css',
    codeStylesheet: '/assets/code.css',
    fonts: ['/assets/fonts/text.woff2'],
    script: '/assets/page.js',
    icon: '/favicon.svg',
    publisher: 'LeftRoots',
    license: { name: 'CC BY-NC-SA 4.0', href: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
    pages: [{ text: ABOUT[language], href: `${root(language)}about/` }],
    getInvolved: {
      title: language === 'en' ? 'Get involved' : 'Participa',
      summary: 'What there is to do.',
      href: `${root(language)}get-involved/`,
    },
    guide: {
      overview: `${root(language)}guide/`,
      translators: `${root(language)}guide/translators/`,
    },
    contentSecurityPolicy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'",
  };
}

function navigation(language: MessageLanguage, path: string): readonly NavigationLink[] {
  const words = interfaceIn(language).navigation;
  const sections = [
    ['issues/', words.issues],
    ['articles/', words.articles],
    ['debates/', words.debates],
    ['translations/', words.translations],
    ['search/', words.search],
  ] as const;
  return sections.map(([section, text]) => ({
    text,
    href: root(language) + section,
    current: path === section ? 'page' : path.startsWith(section) ? 'section' : 'no',
    further: section === 'translations/',
  }));
}

/**
 * The frame of a page at `path`, relative to its language's root. `also` is the page's path and title in the other
 * language.
 */
export function frame(
  language: MessageLanguage,
  path: string,
  title: SetText,
  also?: { readonly path: string; readonly title: SetText; readonly paragraphs?: number },
): Frame {
  const other: MessageLanguage = language === 'en' ? 'es' : 'en';
  const alternates: readonly Alternate[] = also
    ? [
        {
          language: other,
          name: interfaceIn(other).name,
          title: plainOf(also.title),
          href: root(other) + also.path,
          url: ORIGIN + root(other) + also.path,
          ...(also.paragraphs !== undefined && { paragraphs: also.paragraphs }),
        },
      ]
    : [];
  return {
    site: site(language),
    language,
    title,
    description: DESCRIPTION[language],
    url: ORIGIN + root(language) + path,
    navigation: navigation(language, path),
    alternates,
    nearest: also ? [] : [nearest(language === 'en' ? 'es' : 'en')],
    metadata: { named: [], properties: [], links: [] },
  };
}

export function march2020(language: MessageLanguage): DateView {
  return { iso: '2020-03', text: language === 'en' ? 'March 2020' : 'marzo de 2020' };
}

export function issueCard(language: MessageLanguage, number: '1' | '2'): IssueCard {
  const second = {
    en: 'The second issue turns from strategy to the people who make it, with two reports from abroad, two tests of hypotheses, and a call for answers.',
    es: 'El segundo número pasa de la estrategia a la gente que la hace, con dos crónicas de viaje, dos hipótesis puestas a prueba y una convocatoria de respuestas.',
  };
  const titles = {
    en: { 1: 'Introducing Out to Win!', 2: 'Introducing Issue 2 of Out to Win!' },
    es: { 1: 'Presentación de Out to Win!', 2: 'Presentación del número 2 de Out to Win!' },
  };
  return {
    number,
    label: interfaceIn(language).issue(number),
    title: titles[language][number],
    href: `${root(language)}issues/${number}/`,
    date:
      number === '2'
        ? march2020(language)
        : { iso: '2019-02', text: language === 'en' ? 'February 2019' : 'febrero de 2019' },
    ...(number === '2' && { volume: '1' }),
    summary: second[language],
    articleCount: 6,
    articleCountInLanguage: language === 'en' ? 6 : 4,
  };
}

/** A work of issue 2 as a list entry. `differing` overrides its fields. */
export function workCard(
  language: MessageLanguage,
  id: string,
  title: string,
  differing: Partial<WorkCard> = {},
): WorkCard {
  return {
    id,
    title,
    href: `${root(language)}issues/2/${id}/`,
    authors: [],
    date: march2020(language),
    issue: { text: interfaceIn(language).issue('2'), href: `${root(language)}issues/2/` },
    minutes: 12,
    alsoIn: [],
    answers: [],
    answerCount: 0,
    draft: false,
    ...differing,
  };
}

/** A text with most kinds of markup that texts can have. */
export const TEXT: TextView = {
  minutes: 4,
  hasColours: false,
  headings: [
    { level: 2, id: 'becoming-cadres', text: 'Becoming cadres' },
    { level: 3, id: 'a-word', text: 'A word of its own' },
    { level: 2, id: 'at-a-glance', text: 'The issue at a glance' },
  ],
  links: [
    `https://journal.example.org/issues/1/`,
    `https://journal.example.org/issues/2/developing-mass-protagonism/`,
  ],
  html: `<p id="p1"><a class="paragraph-mark" href="#p1" aria-label="paragraph 1"></a>A strategy needs people who can make one. That is why the second issue of <em>Out to Win!</em>, dated March 2020, turns from the plan to the planners. <a href="/issues/1/" data-link="1">Issue 1</a> had put a strategy on the table. Issue 2 asks how organizers learn to draft one together, try it out, and change it when it fails.</p>
<h2 id="becoming-cadres">Becoming cadres</h2>
<p id="p2"><a class="paragraph-mark" href="#p2" tabindex="-1" aria-label="paragraph 2"></a>LeftRoots names two purposes for itself, developing strategy and developing strategists, and it has a word of its own for the second: <em>cadrefication</em>.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> A cadre, in this sense, is something one grows into.</p>
<h3 id="a-word">A word of its own</h3>
<blockquote><p>Nothing that appears in this journal is meant to be the last word on anything.</p><p>— the editors of <em>Out to Win!</em></p></blockquote>
<ol><li>Say what you expect to happen if you take a certain step.</li><li>Ground the guess in the real world, and decide how you will measure it.</li><li>Take the step, and look.</li></ol>
<h2 id="at-a-glance">The issue at a glance</h2>
<section class="table" tabindex="0" aria-label="Table 1"><table><thead><tr><th>Text</th><th>Kind</th><th>In this archive</th></tr></thead><tbody>
<tr><td><a href="/issues/2/developing-mass-protagonism/" data-link="2">Developing mass protagonism</a></td><td>Hypotheses in practice</td><td>English, Spanish</td></tr>
<tr><td>Defeating Trump in 2020 and Advancing Strategy for Liberation</td><td>Strategy, with an appendix of resources</td><td>English</td></tr></tbody></table></section>
<p id="p3"><a class="paragraph-mark" href="#p3" tabindex="-1" aria-label="paragraph 3"></a>Each article on the original site also has room for comments; under the introduction there were none yet when we read it. A very long address stays inside its line: https://journal.example.org/out-to-win-introduction-issue-2-2020-a-situational-objective-for-the-us-left/.</p>
<ul><li>One thing</li><li>Another thing<ul><li>that holds a third</li></ul></li></ul>
<section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>“She” is the pronoun of the issue itself: its introduction speaks of the cadre as a woman. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
};

/** The issue, for readers of a language that a page does not exist in. */
function nearest(language: MessageLanguage): NearestPage {
  const { name, beside } = interfaceIn(language);
  return { language, name, place: beside.nearest.issue, href: `${root(language)}issues/2/` };
}

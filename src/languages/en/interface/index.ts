import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';
import { answers } from './answers.ts';
import { besideIn } from './beside.ts';
import { parts } from './parts.ts';
import { saved } from './saved.ts';
import { scaffold } from './scaffold.ts';
import { searchIn } from './search.ts';
import { textsIn } from './texts.ts';
import { stale, translations } from './translations.ts';

/** The interface in English. */
export const interfaceWords: Interface = {
  name: 'English',
  skipToContent: 'Skip to the text',
  labels: {
    mainNavigation: 'Main',
    languages: 'Languages',
    footer: 'About this site',
    backToTop: 'Back to top',
    onThisPage: 'On this page',
  },
  navigation: {
    home: 'Home',
    issues: 'Issues',
    articles: 'Articles',
    debates: 'Debates',
    search: 'Search',
    translations: 'Translations',
  },
  issue: (number) => `Issue ${number}`,
  volume: (volume) => `Volume ${volume}`,
  onlyIn: (language) => `only in ${language}`,
  readingTime: (minutes) => `${minutes} min read`,
  inLanguage: (language) => `in ${language}`,
  draft: 'Draft',
  footer: { license: 'License:', feed: 'Feed', feedOfAll: 'all languages' },
  home: {
    currentIssue: 'Current issue',
    inThisIssue: 'In this issue',
    earlierIssues: 'Earlier issues',
    newerIssues: (count, languages) =>
      `There ${count === 1 ? 'is a newer issue' : `are ${count} newer issues`} in ${listOf(languages, 'en')}:`,
    debates: 'Debates',
  },
  notFound: {
    heading: 'This page does not exist',
    explanation: 'The address may be mistyped, or the page may have gone. From here you can go on:',
  },
  redirect: { moved: 'This page has moved to' },
  preservation: {
    term: 'Preservation',
    bag: 'The whole issue (BagIt)',
    manifest: 'Manifest',
    title: (number) => `Preservation of issue ${number}`,
    explanation:
      'All that this issue is made of, for libraries and for whoever wants to keep a copy: each text as a page and as the file it was written in, with its pictures and attachments.',
    permission: 'Permission for the LOCKSS system',
    download: 'To download',
    checksums: 'SHA-256 checksums of all the files below',
    journal: 'What all issues share: name, languages, sections (journal.yaml)',
    texts: 'Texts',
    source: 'Markdown',
    comments: 'Comments (YAML)',
    files: 'Pictures and attachments',
  },
  takeAlong: {
    term: 'To take along',
    files: { epub: { issue: 'The whole issue as EPUB', debate: 'The whole debate as EPUB' } },
    pdf: { article: 'This article as PDF', issue: 'The whole issue as PDF' },
    unset: 'This text could not be set for print. It can be read here:',
    book: {
      cover: 'Cover',
      contents: 'Contents',
      about: 'About this book',
      landmarks: 'Landmarks',
      online: 'On the web:',
      addresses: 'Permanent addresses of the texts',
      leftOut: 'Not here, because they exist in other languages only:',
      accessible:
        'Everything is text, with a table of contents and headings in order. Each note links to the place that mentions it, and back.',
      described: 'All pictures have descriptions.',
      undescribed: 'Some pictures have no description.',
    },
  },
  guide: { link: 'Write for this journal', translate: 'A first translation in ten minutes' },
  ...textsIn('English'),
  ...answers,
  ...searchIn('English'),
  beside: besideIn('English'),
  parts,
  translations,
  stale,
  saved,
  scaffold,
};

/**
 * The interface in English around texts in another language, for which the program has no words.
 * @param name the language's name in its own words
 * @param english its name in English
 */
export function englishAround(name: string, english: string): Interface {
  return {
    ...interfaceWords,
    name,
    beside: besideIn(english),
    ...searchIn(english),
    ...textsIn(english),
  };
}

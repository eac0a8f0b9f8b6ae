import { stale, translations } from './en-translations.ts';
import { guide } from './guide-en.ts';
import type { Interface } from './interface.ts';

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** The interface in English. */
export const en: Interface = {
  name: 'English',
  direction: 'ltr',
  quotes: ['“', '”', '‘', '’'],
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
  list: (items) => conjunction.format(items),
  onlyIn: { en: 'only in English', es: 'only in Spanish' },
  readingTime: (minutes) => `${minutes} min read`,
  listPieces: (items) => conjunction.formatToParts(items),
  inLanguage: { en: 'in English', es: 'in Spanish' },
  draft: 'Draft',
  footer: { license: 'License:', feed: 'Feed', feedOfAll: 'all languages' },
  work: {
    nowReading: 'Now reading',
    translatedBy: 'Translated by',
    translatedFrom: { en: 'Translated from English', es: 'Translated from Spanish' },
    alsoIn: 'Also available in:',
    facts: 'About this text',
    topics: 'Topics',
    translation: 'Translation',
    license: 'License',
    address: 'Permanent address',
    doi: 'DOI',
    credit: 'Picture:',
    attachments: 'Attachments',
    respondsTo: 'Responds to',
    answeredBy: 'Answered by',
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    paragraph: (number) => `paragraph ${number}`,
    elsewhere: (host) => `a text at ${host}`,
    followDebate: 'Follow the debate',
    texts: (count) => (count === 1 ? '1 text' : `${count} texts`),
    previous: 'Previous in this issue',
    next: 'Next in this issue',
    neighbours: 'Before and after this article',
    revised: () => 'Revised',
    links: 'Links',
  },
  comments: {
    heading: (count, elsewhere) => {
      const all = count === 1 ? '1 comment' : `${count} comments`;
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `, ${number}${other.language === 'en' ? 'in English' : 'in Spanish'}`;
      });
      return all + others.join('');
    },
    permanentLink: (date, name) => `${date}, permanent link to the comment by ${name}`,
  },
  call: {
    heading: 'Call for responses',
    forIssue: (number) => `for issue ${number}`,
    deadline: 'Deadline:',
    endOfDay: (offset, city) => `end of the day${city === undefined ? '' : ` in ${city}`} (${offset})`,
    cities: {
      Asuncion: 'Asunción',
      Bogota: 'Bogotá',
      Cancun: 'Cancún',
      Cordoba: 'Córdoba',
      Sao_Paulo: 'São Paulo',
    },
    sendTo: 'Send your response to',
    addToCalendar: 'Add to calendar',
    event: (journal, issue) => `${journal}: deadline for responses to issue ${issue}`,
    states: {
      open: 'Open',
      daysLeft: { one: 'Open: 1 day left', other: 'Open: {count} days left' },
      lastDay: 'Open: last day',
      closed: 'Closed',
      readersTime: 'Your time: {time}',
    },
  },
  respond: {
    heading: { article: 'Respond to this article', issue: 'Respond to this issue' },
    invitation: {
      article:
        'Does this match what you have seen? Have you tried it, or do you see it differently? Answer it with an article of your own. A published answer is linked with this one, both ways.',
      issue:
        'Does something in these pages match what you have seen, or contradict it? Answer with an article of your own. A published answer is linked with what it answers, both ways.',
    },
    writeTo: 'Write to',
    message: 'The link opens a message that already carries the title and the address of this text.',
    subject: (title, journal) => `Response to “${title}” (${journal})`,
    call: 'This issue’s call for responses',
    guide: 'How to take part',
  },
  contribute: {
    heading: 'Improve the journal',
    explanation: (host) =>
      `These links open the journal’s files on ${host}, where you need an account. What you write becomes a proposal; nothing is published before the editors have seen it.`,
    edit: 'Suggest an edit to this page',
    translate: { en: 'Translate this into English', es: 'Translate this into Spanish' },
    answer: 'Answer this with an article of your own',
    start: 'First lines to copy into the editor',
  },
  cite: {
    heading: { article: 'Cite this article', issue: 'Cite this issue' },
    files: {
      article: 'For reference managers:',
      issue: 'For reference managers, with all articles of the issue:',
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
  home: {
    currentIssue: 'Current issue',
    inThisIssue: 'In this issue',
    earlierIssues: 'Earlier issues',
    debates: 'Debates',
  },
  issues: {
    facts: 'About this issue',
    editedBy: 'Edited by',
    introductionHeading: 'Introduction',
    introduction: 'The introduction',
    articles: (count, inThisLanguage) => {
      const all = count === 1 ? '1 article' : `${count} articles`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'none' : inThisLanguage} in English`;
    },
    previous: 'Earlier issue',
    next: 'Later issue',
    neighbours: 'Before and after this issue',
  },
  debates: {
    debate: 'Debate',
    explanation:
      'Each debate begins with one text and holds all that answers it, directly or not, across issues.',
    elsewhereInDebate: 'in full elsewhere in this debate',
    summary: ({ texts, people, issues, first, latest }) => {
      const all = texts === 1 ? '1 text' : `${texts} texts`;
      const by = people === 0 ? '' : people === 1 ? ' by one person' : ` by ${people} people`;
      const across = issues === 1 ? 'one issue' : `${issues} issues`;
      const at = first.iso.length === 10 ? 'on' : 'in';
      const when = first.iso === latest.iso ? `${at} ${first.text}` : `from ${first.text} to ${latest.text}`;
      return `${all}${by} in ${across}, ${when}`;
    },
    texts: (count, inThisLanguage) => {
      const all = count === 1 ? '1 text' : `${count} texts`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'none' : inThisLanguage} in English`;
    },
    writtenIn: (languages) =>
      `written ${conjunction.format(languages.map((language) => en.inLanguage[language]))}`,
    beganWith: 'It began with',
    elsewhere: 'elsewhere on the web',
    map: 'In order of time',
    list: 'Who answers whom',
    skipMap: 'Skip the map',
    andOthers: (name, count) => `${name} and ${count} others`,
    feed: 'Feed of this debate',
  },
  people: { authored: 'Texts', translated: 'Translations', edited: 'Issues edited' },
  articles: {
    topic: 'Topic',
    letters: 'From A to Z',
    people: 'People',
    topics: 'Topics',
  },
  translations,
  stale,
  searchPage: {
    label: 'Search the archive',
    button: 'Search',
    withoutScript:
      'Searching needs JavaScript, which is off in this browser. Everything can also be found without it:',
    withoutScriptLink: 'all articles, people and topics',
    script: {
      searching: 'Searching…',
      failed: 'The search could not be loaded. Please try again.',
      noResults: 'Nothing found for “{query}”.',
      results: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
      noTexts: 'No text matches these filters.',
      texts: { one: '{count} text', other: '{count} texts' },
      hint: 'Check the spelling, try other words, or clear the filters.',
      resultsIn: {
        en: { one: '{count} result in English', other: '{count} results in English' },
        es: { one: '{count} resultado en español', other: '{count} resultados en español' },
      },
      moreResults: 'More results',
      filters: 'Narrow and sort',
      activeFilters: { one: '{count} filter', other: '{count} filters' },
      clearFilters: 'Clear all filters',
      filterNames: { issue: 'Issue', section: 'Section', person: 'Person', topic: 'Topic', year: 'Year' },
      anyValue: 'Any',
      sort: 'Order',
      sortOrders: { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
      keyChoice: 'The / key opens the search from every page',
    },
  },
  notFound: {
    heading: 'This page does not exist',
    explanation: 'The address may be mistyped, or the page may have gone. From here you can go on:',
  },
  redirect: { moved: 'This page has moved to' },
  text: {
    table: (number) => `Table ${number}`,
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    backToText: (mention) => (mention === 1 ? 'Back to the text' : `Back to the text (${mention})`),
  },
  guide,
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
};

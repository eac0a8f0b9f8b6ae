import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import type { DocxNotice } from '../../words/commands/docx-notices.ts';
import type {
  CommentFate,
  FetchFault,
  FileFate,
  ImportedKind,
  ImportNotice,
  LanguageSourceName,
  LeftOutReason,
  LostMarkup,
  ReportWords,
} from '../../words/commands/import-words.ts';
import { isMarkdownNotice } from '../../words/commands/markdown-notices.ts';
import { docxWords } from './import-docx.ts';
import { markdownWords } from './import-markdown.ts';

const KINDS: Readonly<Record<ImportedKind, readonly [one: string, many: string]>> = {
  article: ['article', 'articles'],
  introduction: ['introduction of an issue', 'introductions of issues'],
  page: ['page', 'pages'],
  file: ['picture or file', 'pictures and files'],
};

const FATES: Readonly<Record<FileFate, string>> = {
  created: 'written',
  same: 'as they were',
  edited: 'left alone: changed since they were imported',
  removed: 'not written again: removed since they were imported',
  outdated: 'left alone: the source now says something else (to have it, remove the file and import again)',
  taken: 'not written: another file has this name',
};

const STATUSES: Readonly<Record<string, string>> = {
  draft: 'drafts',
  pending: 'texts waiting for review',
  private: 'private texts',
  future: 'texts to be published later',
  trash: 'texts in the trash',
  'auto-draft': 'drafts that WordPress made by itself',
};

/** A source may call a language by something that is no code. */
function nameOf(code: string): string {
  return /^[a-z]{2,3}$/i.test(code) ? languageName(code, 'en') : `"${code}"`;
}

function leftOutInWords(reason: LeftOutReason): string {
  switch (reason.kind) {
    case 'status':
      return `${STATUSES[reason.status] ?? `texts with the status "${reason.status}"`}: not public`;
    case 'password':
      return 'texts with a password: not public';
    case 'setting':
      return `settings of the site, not texts (${reason.type})`;
    case 'type':
      return `items of the type "${reason.type}": if these are articles, import them with --types ${reason.type}`;
    case 'language':
      return `texts whose language the source calls "${reason.code}", which is no code of a language`;
    case 'repeated':
      return 'items that the export has twice';
    case 'guest-author':
      return 'guest authors: used for the names of authors';
    case 'pattern':
      return 'shared parts of texts: put into the texts';
    case 'unused-file':
      return 'files of the library that no imported text shows';
    case 'remote-file':
      return 'files that texts show, but that stay where they are (--media brings them along)';
    case 'missing-file':
      return 'files that texts show, but that are not in the folder of --media';
    case 'unsafe-file':
      return 'files that texts show, but of a type that is not published';
    case 'failed-file':
      return 'files that could not be downloaded (import again to try again)';
    default:
      return markdownWords.leftOut(reason);
  }
}

function faultInWords(why: FetchFault): string {
  switch (why.kind) {
    case 'status':
      return `the server answered ${why.status}`;
    case 'too-large':
      return `it has more than ${why.megabytes} MB (--media-limit)`;
    case 'other-host':
      return `it is on another host, ${why.host}`;
    case 'network':
      return why.detail;
  }
}

const COMMENTS: Readonly<Record<CommentFate, string>> = {
  written: 'written',
  unapproved: 'not approved, or spam',
  ping: 'pingbacks and trackbacks, which are not comments',
  'with-item': 'of items that were left out',
  'on-page': 'of pages, which have no comments here (--report FILE keeps their words)',
  empty: 'without words',
};

const SOURCES: Readonly<Record<LanguageSourceName, string>> = {
  polylang: 'from Polylang, with the editions that belong together',
  'wpml-add-on': 'from WPML’s export add-on, with the editions that belong together',
  table: 'from the table of translations, with the editions that belong together',
  guessed: 'guessed from the addresses. Which texts are translations of each other is not in this export',
  map: 'from the map',
  'one-language': 'as you said',
};

const LOST: Readonly<Record<LostMarkup, string>> = {
  'merged-cells': 'A table had merged cells. Look whether its rows still say what they said.',
  embed: 'Something shown from elsewhere is now a link',
  'dropped-element': 'Something that a text cannot have was left out',
  'dead-link': 'A link led nowhere; its words stay',
  'dropped-picture': 'A picture has no address that could be shown',
  'list-letters': 'A list counted with letters or Roman numerals now has numbers.',
  'too-deep': 'Elements were nested so deeply that only their words are kept.',
  'missing-note': 'A note is mentioned that the export does not have',
  'unmentioned-note': 'A note is never mentioned in the text',
};

function noticeInWords(notice: ImportNotice): string {
  switch (notice.kind) {
    case 'no-issue':
      return `"${notice.title}" belongs to no issue by this rule, and went to ${notice.issue}.`;
    case 'several-issues':
      return `"${notice.title}" went to issue ${notice.issue}, but belongs to ${listOf(notice.others, 'en')} as well.`;
    case 'guessed-language':
      return `${nameOf(notice.language)}: "${notice.title}" (${notice.address})`;
    case 'possible-pair':
      return `"${notice.title}" may be a translation of "${notice.other}": they have the same ${notice.why === 'name' ? 'name' : 'date'}. Numbers: ${notice.row}`;
    case 'repeated-edition':
      return `"${notice.title}" is told to be the ${nameOf(notice.language)} edition of a text that has one already, and became a text of its own.`;
    case 'stand-in':
      return `The site calls its language "${notice.code}", which is no code of a language. Its texts were written as English ones, so that the journal can be built. If they are in another one, import again with --in and its code.`;
    case 'doubtful-status':
      return `Its status is "${notice.status}", which posts do not have: perhaps it was never public. It is a draft; to publish it, remove the line.`;
    case 'offered-answer':
      return `Does this text answer "${notice.to}"? It links to it at its beginning.`;
    case 'offered-translator':
      return `Did ${notice.name} translate this text?`;
    case 'no-title':
      return 'The text had no title.';
    case 'account-name':
      return `"${notice.name}" is the name of an account. Who wrote the text?`;
    case 'remote-picture':
      return `The picture stays at ${notice.address}, and the page has a link to it.`;
    case 'remote-image':
      return `The featured picture was not brought along: ${notice.address}`;
    case 'missing-media':
      return `Not in the folder of --media: ${notice.address}`;
    case 'unsafe-media':
      return `Files of this type are not published: ${notice.address}`;
    case 'failed-media':
      return `Not downloaded, since ${faultInWords(notice.why)}: ${notice.address}`;
    case 'dead-own-link':
      return `This address of the old site is not in the export: ${notice.address}`;
    case 'dropped-redirect':
      return {
        taken: `The old address ${notice.address} leads to another text.`,
        'own-page': `The old address ${notice.address} belongs to a page that the program makes itself.`,
        impossible: `The old address ${notice.address} cannot lead here, because no file can have that name.`,
      }[notice.why];
    case 'unknown-block':
      return `A block "${notice.name}" was filled in by a plugin when the page was shown. Nothing of it is in the export.`;
    case 'mail-in-comment':
      return `The comment of ${notice.name} has an e-mail address in its words. Should it stay?`;
    case 'unreadable-row':
      return `This line of ${notice.file} cannot be read, and was left out.`;
    case 'bad-url':
      return `The site has no address that could be the journal's ("${notice.url}"). Correct url in journal.yaml.`;
    case 'lost':
      return notice.words === ''
        ? LOST[notice.what]
        : `${LOST[notice.what].replace(/\.$/, '')}: ${notice.words}`;
    default:
      return isMarkdownNotice<DocxNotice>(notice, markdownWords)
        ? markdownWords.notice(notice)
        : docxWords.notice(notice);
  }
}

const HEADINGS: Readonly<Record<ImportNotice['kind'], string>> = {
  ...docxWords.headings,
  ...markdownWords.headings,
  'no-issue': 'Texts that no issue takes',
  'several-issues': 'Texts that belong to several issues',
  'guessed-language': 'Languages that were guessed: is each right?',
  'possible-pair':
    'Texts that may be translations of each other. If they are, say so in a table for --translations (the guide shows how)',
  'repeated-edition': 'Two editions in one language',
  'stand-in': 'Language',
  'doubtful-status': 'Texts that may not have been public',
  'offered-answer': 'Answers to confirm',
  'offered-translator': 'Translators to confirm',
  'no-title': 'Texts without a title',
  'account-name': 'Authors to name',
  'remote-picture': 'Pictures that stay on the old site',
  'remote-image': 'Featured pictures that were not brought along',
  'missing-media': 'Files that are missing',
  'unsafe-media': 'Files that are not published',
  'failed-media': 'Files that could not be downloaded',
  'dead-own-link': 'Links to addresses of the old site that lead nowhere now',
  'dropped-redirect': 'Old addresses that do not lead to their text',
  'unknown-block': 'Blocks of plugins',
  'mail-in-comment': 'E-mail addresses in comments',
  'unreadable-row': 'Lines of the table of translations that cannot be read',
  'bad-url': 'The address of the journal',
  lost: 'What a text cannot have',
};

/** The words of the report, in English. */
export const importReport: ReportWords = {
  title: (source) => `Import of ${source}`,
  dryRun: 'This was a trial: nothing was written. What follows is what an import would tell.',
  items: (count, source) => `${count} ${count === 1 ? 'item' : 'items'} in ${source}:`,
  made: (kind, fate, count) => `${KINDS[kind][count === 1 ? 0 : 1]} ${FATES[fate]}`,
  leftOut: (reason) => leftOutInWords(reason),
  sum: 'in all',
  comments: (count) => `${count} ${count === 1 ? 'comment' : 'comments'}:`,
  comment: (fate) => COMMENTS[fate],
  files: (fate) => FATES[fate],
  otherFiles: 'Files, with those of issues, comments and the journal:',
  languages: (how, languages) => `Languages: ${languages}, ${SOURCES[how]}.`,
  headings: {
    eye: 'What needs a human eye',
    leftOut: 'What was left out',
    leftAlone: 'Files that were left as they are',
    comments: 'Comments of pages, which have none here',
    check: 'The check',
    next: 'What comes next',
  },
  nothingToSee: 'Nothing.',
  notice: noticeInWords,
  noticeHeading: (kind) => HEADINGS[kind],
  more: (count) => `… and ${count} more (--report FILE lists all)`,
  unchanged: 'Nothing has changed: everything was imported already.',
  checked: (errors, warnings) =>
    errors + warnings === 0
      ? 'The check finds no problems.'
      : `The check finds ${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  notChecked: 'There is too much to be checked here. Run npm run check.',
  next: (content) => [
    `npm run check -- --content ${content}   every problem, with its cure`,
    `npm start -- --content ${content}       the journal, as it will be`,
  ],
};

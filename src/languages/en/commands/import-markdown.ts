import type {
  MapComments,
  MapFault,
  MarkdownLeftOut,
  MarkdownNotice,
  MarkdownWords,
} from '../../words/commands/markdown-notices.ts';

function faultInWords(fault: MapFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return 'This line cannot be read as YAML. Mostly, a colon or a quotation mark is missing, or the line is not indented like its neighbours.';
    case 'unknown-key':
      return `A map has no part "${fault.written}". It can have: ${fault.known.join(', ')}.`;
    case 'bad-value':
      return fault.written === ''
        ? `"${fault.key}" says nothing. It can say: ${fault.known.join(', ')}.`
        : `"${fault.key}" says "${fault.written}". It can say: ${fault.known.join(', ')}.`;
    case 'bad-pattern':
      return `"${fault.written}" is not a path as a map has it. A path can contain ${fault.known.join(', ')}: each of them once, with something between two of them.`;
    case 'not-group':
      return `Below "${fault.key}" stand lines such as "author: authors", each indented by two spaces.`;
    case 'no-texts':
      return `The map takes no file: "texts" or "pages" needs at least one path. A map can have: ${fault.known.join(', ')}.`;
  }
}

function leftOutInWords(reason: MarkdownLeftOut): string {
  switch (reason.kind) {
    case 'site-part':
      return `parts of the old site, not texts (${reason.what})`;
    case 'not-in-map':
      return 'texts that no path of the map takes: add one to the map to import them';
    case 'map-leaves-out':
      return 'texts that the map leaves out';
    case 'no-front-matter':
      return 'Markdown files without front matter, which the old site did not show';
    case 'unreadable-front-matter':
      return 'texts whose front matter cannot be read: correct it at its line, and import again';
    case 'not-text':
      return 'files that are too long for texts (10 MB), or not in UTF-8';
    case 'list-page':
      return 'pages without words of their own, which list other texts';
    case 'symbolic-link':
      return 'symbolic links, which are not followed';
  }
}

function noticeInWords(notice: MarkdownNotice): string {
  switch (notice.kind) {
    case 'kept-tag':
      return `The old site filled this in. Now it is words of the text: ${notice.tag}`;
    case 'left-out-field':
      return `"${notice.field}" is in ${notice.count} ${notice.count === 1 ? 'text' : 'texts'}, first here.`;
    case 'unfit-field':
      return `"${notice.field}" cannot be "${notice.written}". It stands in a comment.`;
    case 'unknown-answer':
      return `The text answers "${notice.written}", which is not among the imported texts. It stands in a comment.`;
    case 'unknown-original':
      return `Its original is said to be "${notice.written}", which is not among the imported texts. It became a text of its own.`;
    case 'missing-file':
      return `There is no such file in the folder: ${notice.address}`;
    case 'unknown-link':
      return `The link leads to nothing that was imported: ${notice.address}`;
    case 'odd-front-matter':
      return 'This line of the front matter cannot be meant as it is written. It was read as a person would.';
    case 'left-out-marks':
      return `Marks that only said how the old site looked: ${notice.marks}`;
    case 'loose-note':
      return `The text never mentions the note "${notice.label}". It is mentioned at the end.`;
    case 'unread-address':
      return `Only the old site’s program could tell its address: ${notice.written}`;
  }
}

const comments: MapComments = {
  top: 'How the texts of this folder become a journal. Correct what is wrong, then run the same command again.\nWhat stands behind a # is only an explanation.',
  fields: (targets) =>
    `Left: a field of the old texts, with an example. Right: what it is here. It can be\n${targets.slice(0, 11).join(', ')},\n${targets.slice(11).join(', ')}.\n"translation of" names the original of a translation; "same text" is the same in all languages of a text;\n"address" is where the text was on the old site; "published: false" makes a draft.`,
  texts:
    'Where the articles are. In a path, {name} stands for the name of the text, {issue} for the number of its issue,\n{language} for the code of its language, {date} for 2020-03-01, * for anything, ** for any folders.\nThe first path that fits counts.',
  pages: 'Where the pages are that belong to no issue, such as "About us".',
  issues: 'Where the introductions of issues are.',
  leaveOut: 'Texts that are not to be imported.',
  tags: 'What the tags of templates become: picture (with its caption), text (it stays as it is, and the report names it),\nleave out, or the address of a link in which {} stands for the tag’s first value.',
  issue: 'The issue of an article that tells none: "year" for one of each year, or a number.',
  language: 'The language of texts that tell none. It is the journal’s first language.',
  files: (count, example) => (count === 1 ? example : `${count} files, such as ${example}`),
};

/** What is said of folders of Markdown, in English. */
export const markdownWords: MarkdownWords = {
  noTexts: (folder) => `There are no Markdown files in ${folder}.`,
  sameFolder: (folder) =>
    `The texts of ${folder} cannot be imported into the same folder. Name another one with --content.`,
  mapWritten: (file, command) =>
    `There was no map yet, so ${file} was written: it says which field is which, and what the paths of the files tell.\n` +
    `Open it, correct what is wrong, and then run:\n\n  ${command}\n\n` +
    'With --dry-run, that command first tells what would become of each file. Nothing else was written.',
  mapShown: (file) =>
    `There is no map yet. Without --dry-run, this would be written to ${file}, to be corrected:`,
  mapFault: faultInWords,
  comments,
  leftOut: leftOutInWords,
  notice: noticeInWords,
  headings: {
    'kept-tag': 'Tags of templates that are words now',
    'left-out-field': 'Fields that were left out',
    'unfit-field': 'Fields that say what they cannot say here',
    'unknown-answer': 'Answers to texts that are not here',
    'unknown-original': 'Translations of texts that are not here',
    'missing-file': 'Pictures and files that are missing',
    'unknown-link': 'Links that lead nowhere now',
    'odd-front-matter': 'Lines of front matter',
    'left-out-marks': 'Marks that were left out',
    'loose-note': 'Notes without a mention',
    'unread-address': 'Addresses that are not known',
  },
};

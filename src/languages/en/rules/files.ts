import type { FilesFindings } from '../../words/rules/files.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about files, in English. */
export const files: RuleWords<FilesFindings> = {
  'comments-without-work': {
    about:
      'The comments on an article stand in a file beside it, under the same name. This file has no article beside it, and its comments would be lost.',
    wording: ({ id }) => [
      `These are comments on "${id}", and the issue has no such article.`,
      `Name the file after an article of this folder: <article>.comments.yaml`,
    ],
  },
  'default-language-suffix': {
    about:
      'The file without a language in its name is the one in the journal’s first language. With two possible names, two files could claim to be the same text.',
    wording: ({ code, name }) => [
      `"${code}" is the journal's default language, and its files carry no suffix.`,
      `Rename the file to "${name}".`,
    ],
  },
  'duplicate-id': {
    about:
      'An article’s file name is its id. Links and answers name articles by it, so that no two may share one, not even in different issues.',
    wording: ({ id, other }) => [
      `The id "${id}" is taken already, by ${other}.`,
      'Rename this file: an article’s file name is its id and must be unique in the whole archive.',
    ],
  },
  'invalid-name': {
    about: 'The names of files and folders become addresses, which must be easy to type and to pass on.',
    wording: ({ name, suggestion }) => [
      `"${name}" cannot be part of an address: only lower-case letters, digits, hyphens and underscores can.`,
      suggestion ? `Rename it to "${suggestion}".` : 'Choose a name of letters and digits.',
    ],
  },
  'misplaced-file': {
    about:
      'The program looks for texts in two places only. It makes no page of a file that stands elsewhere.',
    wording: ({ better }) => [
      'No page is made from this file: texts live in issues/<number>/ and in pages/.',
      better
        ? `Rename it to "${better}".`
        : 'Move it to issues/<number>/<slug>.md or pages/<name>.md, or out of the content folder.',
    ],
  },
  'misplaced-file/manuscript': {
    about: 'A manuscript from a word processor is no page yet: its text has to be put into a Markdown file.',
    wording: () => [
      'No page is made from this file: texts are Markdown, in files that end in .md.',
      'Save its text as <name>.md, with front matter. A file to download goes into a folder such as media/, and a text links to it.',
    ],
  },
  'misplaced-file/unused': {
    about:
      'Pictures and documents are published when a text shows them or links to them. Those that wait for their text belong in a folder of the issue.',
    wording: () => [
      'No text shows this file or links to it, so it is not published.',
      'Link to it from a text, move it to a folder of the issue such as media/, or remove it.',
    ],
  },
  'misplaced-file/unpublishable': {
    about:
      'Only kinds of files that can do no harm in a reader’s browser are published; drawings as SVG and web pages are not among them.',
    wording: () => [
      'Files of this kind are not published.',
      'Save it as a picture (PNG, JPEG, WebP, AVIF, GIF) or a document (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4), or move it out of the content folder.',
    ],
  },
  'misplaced-file/litter': {
    about:
      'Editors and operating systems leave files behind, such as Thumbs.db or copies that end in ~. They do no harm, and they are in everyone’s way.',
    wording: () => [
      'A program left this file behind: it is no part of the journal.',
      'Delete it. A line in .gitignore keeps it from coming back.',
    ],
  },
  'missing-file': {
    about:
      'The front matter names a picture or an attachment that is not in the folder. Capitals count: March.jpg is not march.jpg.',
    wording: ({ field, path, suggestion }) => [
      `${field} names "${path}", and there is no such file beside this text.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Add the file, or correct the path: it starts from this file’s folder.',
    ],
  },
  'missing-issue': {
    about:
      'An issue is a folder with a file issue.md, which gives it a title and a date. Without that file its articles belong to no issue.',
    wording: ({ issue }) => [
      `The folder issues/${issue} has articles but no issue.md.`,
      `Add issues/${issue}/issue.md with at least a title and a date.`,
    ],
  },
  'missing-journal': {
    about:
      'journal.yaml says what the journal is called, where it will stand and which languages it has. Without it nothing can be built.',
    wording: () => [
      'There is no journal.yaml in this folder.',
      'Add one with at least title, url and languages.',
    ],
  },
  'not-utf8': {
    about: 'The file was saved in an old encoding, and its accents would come out wrong.',
    wording: () => ['The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.'],
  },
  'path-mismatch': {
    about:
      'The folder of a file says to which issue it belongs, and its name says its language. The front matter may repeat both, but not contradict them.',
    wording: ({ field, written, path }) => [
      `The front matter says ${field} "${written}", but by its place the file belongs to "${path}".`,
      `Remove the line "${field}: ${written}", or move the file.`,
    ],
  },
  'unreadable-file': {
    about:
      'A file or a folder cannot be read: its permissions forbid it, it is far too large for a text, or the disk that holds it fails. What it says would be missing from the site.',
    wording: ({ reason }) => [
      `The system does not let this be read (${reason}).`,
      'Give whoever builds the site the permission to read it, or put a copy in its place that can be opened.',
    ],
  },
  'unsafe-file': {
    about: 'Files of some kinds could run a program in the reader’s browser with the journal’s authority.',
    wording: ({ path }) => [
      `"${path}" is of a kind that can carry a program, and is not published.`,
      'Use a picture (PNG, JPEG, WebP, AVIF, GIF) or a document (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4).',
    ],
  },
};

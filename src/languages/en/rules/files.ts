import type { FilesFindings } from '../../words/rules/files.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about files, in English. */
export const files: RuleWords<FilesFindings> = {
  'comments-without-work': {
    about:
      'The comments on an article are in a file beside it that has the same name. There is no article beside this file, so its comments would be lost.',
    wording: ({ id }) => [
      `These are comments on "${id}", but the issue has no such article.`,
      'Give the file the name of an article in this folder: <article>.comments.yaml',
    ],
  },
  'default-language-suffix': {
    about:
      'The file without a language in its name is the one in the journal’s first language. If it could have two names, two files could claim to be the same text.',
    wording: ({ code, name, isTaken }) => [
      `"${code}" is the journal's default language, so its files have no suffix.`,
      isTaken
        ? `"${name}" is there already, and both would be the same text. Keep what you need in "${name}" and delete this file.`
        : `Rename the file to "${name}".`,
    ],
  },
  'duplicate-id': {
    about:
      'An article’s file name is its id. Links and answers use it to refer to the article, so no two articles may share one, not even in different issues.',
    wording: ({ id, other, home }) => [
      `The id "${id}" is already taken by ${other}.`,
      home === undefined
        ? 'Rename this file: an article’s file name is its id and must be unique in the whole archive.'
        : home.file === other
          ? `${other} is most likely a translation of this file. If so, move it to "${home.to}".`
          : `This file is most likely a translation of ${other}. If so, move it to "${home.to}".`,
    ],
  },
  'duplicate-id/same-name': {
    about:
      'An accented letter can be stored as one character, or as a letter followed by an accent, as macOS sometimes does. Two files whose names differ only in this count as one.',
    wording: ({ name }) => [
      `There are two files named "${name}" in this folder: in one of the names, letters and accents are stored as separate characters.`,
      'Compare the two files, keep the right one and delete the other.',
    ],
  },
  'invalid-name': {
    about: 'The names of files and folders become addresses, which must be easy to type and to share.',
    wording: ({ name, suggestion }) => [
      `"${name}" cannot be part of an address: use only lower-case letters, digits, hyphens and underscores.`,
      suggestion ? `Rename it to "${suggestion}".` : 'Choose a name made of letters and digits.',
    ],
  },
  'merge-conflict': {
    about:
      'Two people changed the same lines, and git put both versions into the file, between lines of seven signs: <<<<<<<, ======= and >>>>>>>. A person has to choose.',
    wording: ({ begin, base, middle, end }) => [
      `Two versions of the same lines are here, the first in ${lines(begin + 1, (base ?? middle) - 1)}, the second in ${lines(middle + 1, end - 1)}. Git could not choose between them.`,
      `To keep the first, delete line ${begin} and ${lines(base ?? middle, end)}. To keep the second, delete ${lines(begin, middle)} and line ${end}.`,
    ],
  },
  'merge-conflict/mark': {
    about: 'One of these lines of seven signs was forgotten when the versions were put together.',
    wording: ({ mark }) => [
      `Git wrote this line, ${mark}, where two people had changed the same lines. It is not part of the text.`,
      'Check that the lines around it are as they should be, and delete this line.',
    ],
  },
  'misplaced-file': {
    about:
      'The program looks for texts in two places only. It makes no page from a file that is anywhere else.',
    wording: ({ better }) => [
      'No page is made from this file: texts belong in issues/<number>/ or in pages/.',
      better
        ? `Rename it to "${better}".`
        : 'Move it to issues/<number>/<slug>.md or pages/<name>.md, or out of the content folder.',
    ],
  },
  'misplaced-file/manuscript': {
    about:
      'A manuscript from a word processor is not a page yet: its text has to be copied into a Markdown file.',
    wording: ({ better, isText }) => [
      'This file is not published: texts are written in Markdown, in files that end in .md.',
      `${isText ? `Rename it to "${better}"` : `Save its text as "${better}"`}, with front matter at the beginning. If readers are to download the file itself, put it into a folder such as media/ and link to it from a text; if nobody is to read it, move it out of the content folder.`,
    ],
  },
  'misplaced-file/unused': {
    about:
      'Pictures and documents are published if a text shows them or links to them. Those whose text is not written yet belong in a folder of the issue.',
    wording: () => [
      'No text shows this file or links to it, so it is not published.',
      'Link to it from a text, move it to a folder of the issue such as media/, or remove it.',
    ],
  },
  'misplaced-file/unpublishable': {
    about:
      'Only kinds of files that can do no harm in a reader’s browser are published. SVG drawings and web pages can, so they are not published.',
    wording: ({ executed }) =>
      executed === undefined
        ? [
            'Files of this kind are not published.',
            'Save it as a picture (PNG, JPEG, WebP, AVIF, GIF) or a document (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4), or move it out of the content folder.',
          ]
        : [
            `Files with "${executed}" in their names are not published: many servers would run them as programs.`,
            `Rename it so that "${executed}" is not in its name, or move it out of the content folder.`,
          ],
  },
  'misplaced-file/litter': {
    about:
      'Text editors and operating systems leave files behind, such as Thumbs.db or copies that end in ~. They do no harm, but they get in the way.',
    wording: () => [
      'A program left this file behind: it is not part of the journal.',
      'Delete it. A line in .gitignore keeps it from coming back.',
    ],
  },
  'missing-file': {
    about:
      'The front matter names a picture or an attachment that is not in the folder. Capital letters matter: March.jpg is not march.jpg.',
    wording: ({ field, path, suggestion }) => [
      `${field} names "${path}", but there is no such file.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Add the file, or correct the path, which starts at the folder of this text.',
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
      'journal.yaml says what the journal is called, what its address is and which languages it has. Without it nothing can be built.',
    wording: () => [
      'There is no journal.yaml in this folder.',
      'Add one with at least title, url and languages.',
    ],
  },
  'not-utf8': {
    about: 'The file was saved in an old encoding, and its accents would come out wrong.',
    wording: ({ reading }) => [
      reading === undefined
        ? 'The file is not UTF-8 text.'
        : `The file is saved in an old encoding, so its accents would come out wrong, first in this line: ${reading}`,
      'Open it in a text editor, choose "Save as", and there the encoding UTF-8. In Notepad, the list of encodings is beside the button "Save"; in Visual Studio Code, click the name of the encoding at the bottom. Then check that the accents are right.',
    ],
  },
  'path-mismatch': {
    about:
      'The folder of a file says which issue it belongs to, and the name of the file says its language. The front matter may repeat both, but not contradict them.',
    wording: ({ field, written, path }) => [
      `The front matter says "${field}: ${written}", but the folder and the name of the file say "${field}: ${path}".`,
      `Remove the line "${field}: ${written}", or move the file.`,
    ],
  },
  'unreadable-file': {
    about:
      'A file or a folder cannot be read: its permissions forbid it, it is far too large for a text, or the disk is failing. Its content would be missing from the site.',
    wording: ({ reason }) => [
      `The system cannot read this file or folder (${reason}).`,
      'Give the person who builds the site permission to read it, or replace it with a copy that can be opened.',
    ],
  },
  'unsafe-file': {
    about:
      'Files of some kinds could run a program in the reader’s browser or on the server, in the name of the journal.',
    wording: ({ path, executed }) =>
      executed === undefined
        ? [
            `"${path}" is of a kind that can contain a program, so it is not published.`,
            'Use a picture (PNG, JPEG, WebP, AVIF, GIF) or a document (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4).',
          ]
        : [
            `"${path}" has "${executed}" in its name. Many servers would run it as a program, whatever it is, so it is not published.`,
            `Rename the file so that "${executed}" is not in its name, and name it so here.`,
          ],
  },
};

function lines(first: number, last: number): string {
  if (first > last) return 'no line';
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import type { DocxFault, DocxNotice, DocxWords } from '../../words/commands/docx-notices.ts';

const FAULTS: Readonly<Record<DocxFault, string>> = {
  'old-or-encrypted':
    'is a document of an old Word (.doc), or needs a password. Open it in Word or LibreOffice and save it as .docx, without a password.',
  'open-document': 'is an OpenDocument text. Open it in LibreOffice and save it as .docx.',
  macros:
    'contains macros, that is, programs. Open it in Word and save it as a document without macros (.docx).',
  'too-large':
    'is too large when it is unpacked, so it was not read. Make its pictures smaller and save it again.',
  damaged:
    'is damaged, or not written as a Word document should be. Open it in Word or LibreOffice and save it again.',
  'not-docx': 'is no Word document (.docx).',
};

const DRAWINGS: Readonly<Record<Extract<DocxNotice, { kind: 'drawing' }>['what'], string>> = {
  chart: 'A chart was left out. Save it as a picture (PNG) and put it into the text.',
  diagram: 'A diagram was left out. Save it as a picture (PNG) and put it into the text.',
  shape: 'A drawn shape was left out.',
  'linked-picture': 'A picture is only linked, not in the document, and was left out.',
  'embedded-file': 'Another document that is embedded in this one was left out.',
};

function noticeInWords(notice: DocxNotice): string {
  switch (notice.kind) {
    case 'title-from':
      return {
        heading: `"${notice.title}": the first heading, since nothing is in the style Title.`,
        'first-line': `"${notice.title}": the first line, which is in bold type. Nothing is in the style Title.`,
        properties: `"${notice.title}": from the properties of the document. Nothing is in the style Title.`,
        file: `"${notice.title}": only the name of the file says something like a title.`,
      }[notice.from];
    case 'authors-from':
      return notice.from === 'line'
        ? `${listOf(notice.names, 'en')}: from a line at the beginning.`
        : `${listOf(notice.names, 'en')}: from the properties of the document, which often name whoever typed it.`;
    case 'no-author':
      return 'The document does not say who wrote it.';
    case 'unread-date':
      return `"${notice.words}" is in the style Date, but cannot be read as a date.`;
    case 'bold-heading':
      return `"${notice.words}" was in bold type, and became a heading.`;
    case 'perhaps-heading':
      return `"${notice.words}" is in bold type. Is it a heading? Then write ## before it, without the asterisks.`;
    case 'unshown-picture':
      return `A picture of the type ${notice.type || 'unknown'} was left out, since browsers do not show it. Save it as PNG and put it into the text.`;
    case 'moved-note':
      return 'A note of the title or the authors is now mentioned at the end of the first paragraph.';
    case 'formula':
      return `A formula became text: ${notice.words}`;
    case 'hidden-text':
      return `Words that were hidden in Word were left out: ${notice.words}`;
    case 'contents':
      return 'The table of contents was left out.';
    case 'drawing':
      return DRAWINGS[notice.what];
    case 'language-of-text':
      return `The text seems to be in ${languageName(notice.language, 'en')}. If it is not, import it with --in.`;
    case 'became-translation':
      return 'An article of this name is there in another language, so this is a translation of it.';
  }
}

/** What is said of Word documents, in English. */
export const docxWords: DocxWords = {
  noIssue: 'import docx needs to know the issue: --issue 3.',
  unknownIssue: (issue, known) =>
    `There is no issue ${issue}. ${known.length > 0 ? `There are: ${listOf(known, 'en')}.` : `Begin it: npm run new -- issue "Title" --issue ${issue}`}`,
  badName: (name) =>
    `"${name}" cannot be the name of a file: it takes small letters, digits and hyphens. Choose one with --to.`,
  nameTaken: (name, path) => `There is an article ${name} already: ${path}. Choose another name with --to.`,
  notOfJournal: (language, languages) =>
    `The journal has no texts in ${language}. Its languages are: ${listOf(languages, 'en')}.`,
  noJournal: (content) =>
    `${content} is no journal, or has errors that keep it from being read: npm run check tells.`,
  refused: (file, fault) => `${file} ${FAULTS[fault]}`,
  notice: noticeInWords,
  headings: {
    'title-from': 'Title: is it right?',
    'authors-from': 'Authors: are they right?',
    'no-author': 'Authors',
    'unread-date': 'Date',
    'bold-heading': 'Lines in bold type that became headings',
    'perhaps-heading': 'Lines in bold type',
    'unshown-picture': 'Pictures that browsers do not show',
    'moved-note': 'Notes of the title',
    formula: 'Formulas',
    'hidden-text': 'Hidden words',
    contents: 'Table of contents',
    drawing: 'Drawings',
    'language-of-text': 'Language',
    'became-translation': 'Translation',
  },
};

import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';
import type { TextFindings } from '../../words/rules/text.ts';
import { leftoverWording } from './leftovers.ts';

/** The rules about text, in English. */
export const text: RuleWords<TextFindings> = {
  'dropped-html': {
    about:
      'A text may contain HTML, but only what is harmless and useful to readers is published. The rest is left out.',
    wording: ({ tag, gone }) => {
      if (gone === 'tag') {
        return [
          `${tag} is not published; what is inside it stays.`,
          'Remove the tag, or write it in Markdown.',
        ];
      }
      if (gone === 'tag and content') {
        return [
          `${tag} is not published, and neither is what is inside it.`,
          'Remove it, or link to what it shows.',
        ];
      }
      const attributes = gone.length === 1 ? 'The attribute' : 'The attributes';
      return [
        `${attributes} ${listed(gone)} of ${tag} ${gone.length === 1 ? 'is' : 'are'} not published.`,
        'Remove what is not published; the tag itself may stay.',
      ];
    },
  },
  'leftover-markup': {
    about:
      'Markdown has no errors: what it does not understand is printed as it stands, with its asterisks and brackets, or something else becomes of it than its author meant. To show such a sign to readers, write a backslash before it: \\*',
    wording: leftoverWording,
  },
  'other-language': {
    about:
      'A paragraph is still in the language of the original: the translation is not finished. Quotations, titles in italics and bibliographies may be in any language.',
    wording: ({ own, language, more }) => [
      `This paragraph seems to be in ${languageName(language, 'en')}, but the text is in ${languageName(own, 'en')}.` +
        (more === 0 ? '' : more === 1 ? ' One more paragraph does, too.' : ` So do ${more} more paragraphs.`),
      'Translate it. If it is quoted on purpose, mark it as a quotation: begin its lines with ">".',
    ],
  },
  'other-language/field': {
    about:
      'A field that readers see, such as the summary, is still in the language of the original: the translation is not finished.',
    wording: ({ field, own, language }) => [
      `The field "${field}" seems to be in ${languageName(language, 'en')}, but the text is in ${languageName(own, 'en')}.`,
      'Translate it. If it is quoted on purpose, put it in quotation marks.',
    ],
  },
  'other-language/whole': {
    about:
      'The file without a language in its name is the one in the journal’s first language, but this text is in another one.',
    wording: ({ own, language, name }) => [
      `This text seems to be in ${languageName(language, 'en')}, but a file without a language in its name is in ${languageName(own, 'en')}.`,
      `Rename it to "${name}". If that file is there already, put the ${languageName(own, 'en')} text into this one.`,
    ],
  },
  'skipped-heading': {
    about:
      'Many readers find their way by the headings, above all those who listen to a page. If a level is skipped, a part of the text seems to be missing.',
    wording: ({ written, before, better }) => [
      before === undefined
        ? `The text begins with a heading of a lower level (${written}) than others further down.`
        : `The heading (${written}) skips a level: the one before it is ${before}.`,
      `Write it as ${better}, or change the level of the headings around it.`,
    ],
  },
  'undefined-footnote': {
    about:
      'A note has two parts: its mark in the text and, in a separate paragraph, the note itself. The mark is there, but the note is missing.',
    wording: ({ label }) => [
      `The text mentions the note [^${label}], but there is no such note.`,
      `Add the note in a separate paragraph: "[^${label}]: Its text."`,
    ],
  },
  'unprintable-letters': {
    about:
      'The journal has PDFs, and their typefaces have Latin, Greek, Cyrillic, Hebrew, Arabic, Georgian and Armenian letters. Each other letter is printed as its number in Unicode, such as [U+4E2D], unless the journal’s theme brings a typeface for it. Signs such as emoji are left out of PDFs.',
    wording: ({ letters }) => [
      `The file has letters that the typefaces of PDFs lack: ${quoted(letters)}. PDFs show their numbers instead, such as [U+4E2D].`,
      'Write them in other letters, or add a font that has them to theme/fonts/ and name its family first in --text-face. For no PDFs, remove this line from journal.yaml: pdf: true',
    ],
  },
  'unused-footnote': {
    about: 'A note that the text never mentions, or that is defined a second time, is not shown on the page.',
    wording: ({ label, repeated }) =>
      repeated
        ? [
            `The note [^${label}] is defined a second time; the page shows only the first.`,
            'Give one of the two another name, or remove it.',
          ]
        : [
            `The text never mentions the note [^${label}], so the page does not show it.`,
            `Write [^${label}] where the note belongs, or remove the note.`,
          ],
  },
};

function listed(names: readonly string[]): string {
  return listOf(
    names.map((name) => `"${name}"`),
    'en',
  );
}

/** The first of some letters. */
function quoted(letters: readonly string[]): string {
  const first = letters.slice(0, 5).map((letter) => `"${letter}"`);
  return [...first, ...(letters.length > first.length ? ['…'] : [])].join(', ');
}

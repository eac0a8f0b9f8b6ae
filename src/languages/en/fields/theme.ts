import type { ThemeWords } from '../../words/fields/theme-words.ts';

/** What editors are told about themes, in English. */
export const theme: ThemeWords = {
  effects: {
    paper: 'The ground of every page.',
    tint: 'The ground of boxes: notes, files to download, code.',
    ink: 'The text, the headings and the heavy lines.',
    quiet: 'What stands back: subtitles, dates, captions, small print.',
    line: 'Thin lines between parts. They carry no meaning, so they may be pale.',
    accent:
      'The first ink: the lines under links, the mark of the current page, the first bar of the wordmark.',
    answer:
      'The second ink, for whatever answers: responses, the map of a debate, the ring around what has the focus.',
    cover: 'The ground of the newest issue’s cover on the home page.',
    'cover-second': 'The band at the foot of a cover without a picture.',
    'on-cover': 'The words on a cover.',
    foot: 'The ground of the foot of every page.',
    'foot-ink': 'The words at the foot.',
    'text-face': 'The typeface of texts.',
    'title-face': 'The typeface of the journal’s name, of titles and of headings, also on share pictures.',
    'label-face': 'The typeface of everything else: navigation, lists, facts, buttons.',
    'title-weight': 'How heavy titles are. A typeface with one weight only needs that weight here.',
    'title-case': 'Whether titles and headings are set in capitals.',
    'title-scale':
      'The size of titles, compared with the program’s own. A wide typeface needs less than 100%.',
    measure: 'How wide the column of a text is on a large screen.',
    corner: 'How round the corners of covers, pictures, boxes and fields are.',
  },
  kinds: {
    colour: 'a colour, as # and six digits or letters from a to f',
    face: 'names of typefaces, the first choice first, with commas between them',
    weight: 'a weight from 400 (regular) to 900, in hundreds',
    case: 'none or uppercase',
    scale: 'a percentage from 50% to 130%',
    measure: 'a width from 26rem to 44rem',
    corner: 'a radius from 0 to 24px',
  },
  starter: [
    'The look of the journal. Each property is in a comment, with the value that holds while it stays there:',
    'take it out of its comment and write your own. npm run check says what is wrong, also if words would be',
    'hard to read. Beside this file: wordmark.svg (the journal’s name as a drawing), fonts/ (WOFF2 files of the',
    'typefaces named here) and public/ (files that are copied to the site, such as favicon.svg).',
  ],
};

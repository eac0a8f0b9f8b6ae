import { fileSize } from '../../cldr/file-size.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';
import type { ForeignCss, ThemeFindings, WordmarkFault } from '../../words/rules/theme.ts';
import { theme as words } from '../fields/theme.ts';

/** The rules about themes, in English. */
export const theme: RuleWords<ThemeFindings> = {
  'foreign-css': {
    about:
      'theme.css holds the properties of the theme and nothing else: in :root { } for all pages, and in the same within @media (prefers-color-scheme: dark) { } for the dark. So a theme can neither load something from elsewhere nor break when the program’s own styles change.',
    wording: ({ kind, found }) => FOREIGN[kind](found),
  },
  'low-contrast': {
    about:
      'Words need a contrast of at least 4.5:1 with what is behind them, or many people cannot read them (WCAG 2.2, level AA).',
    wording: ({ front, ground, colours: [one, other], scheme, ratio, needed }) => [
      `${front} (${one}) on ${ground} (${other}) has a contrast of ${rounded(ratio)}:1 ${scheme === 'dark' ? 'in the dark' : 'in the light'}; ${needed}:1 is needed.`,
      `Make ${front} or ${ground} ${scheme === 'dark' ? 'in the part for the dark' : 'in :root'} so much darker or lighter that they differ more.`,
    ],
  },
  'unknown-property': {
    about: 'No property of themes has this name, so it would have no effect. Usually it is misspelt.',
    wording: ({ property, suggestion, known }) => [
      `A theme has no property "${property}".`,
      suggestion ? `Did you mean "${suggestion}"?` : `The properties are: ${known.join(', ')}.`,
    ],
  },
  'unsafe-wordmark': {
    about:
      'The wordmark is shown on every page, so the drawing may consist of shapes only: nothing that runs, loads something, or needs a font of the machine it was drawn on.',
    wording: (fault) => WORDMARK[fault.kind](fault),
  },
  'unusable-font': {
    about:
      'The fonts of a theme are in the format WOFF2, which every browser reads and which is the smallest.',
    wording: () => [
      'The file is not a WOFF2 font, although its name says so.',
      'Convert the font to WOFF2, or download it in that format: changing the end of the name is not enough.',
    ],
  },
  'unusable-font/absent': {
    about:
      'The first family of a face has no file in the folder fonts/. That is right for a font that most devices have; all others are seen only by those who have installed them.',
    wording: ({ family, file }) => [
      `No file in fonts/ has the letters of "${family}", so readers see them only if their own device has them.`,
      `For everybody to see them, add the font as fonts/${file}, or in several files with such names.`,
    ],
  },
  'unusable-font/damaged': {
    about: 'A font file that was cut off or changed on its way is refused by browsers.',
    wording: () => [
      'The file begins like a WOFF2 font, but not all of the font is there.',
      'Download or convert the font again.',
    ],
  },
  'unusable-font/heavy': {
    about: 'Readers on slow lines wait for a large font, or see the text jump when it arrives.',
    wording: ({ bytes, most }) => [
      `The font has ${fileSize(bytes, 'en')}; more than ${fileSize(most, 'en')} are slow to load on a phone.`,
      'Use a file with fewer letters: families are often divided into latin, latin-ext and others, and browsers load only what a text needs.',
    ],
  },
  'unusable-font/unused': {
    about:
      'A font file begins with the name of a family that theme.css names, in small letters with hyphens: eb-garamond-latin-400-normal.woff2 belongs to "EB Garamond". Any other file would be published for nothing.',
    wording: ({ families }) => [
      'No face in theme.css has a font of this name.',
      families.length === 0
        ? 'Name the family in theme.css: --text-face: "EB Garamond", serif'
        : `Rename the file so that it begins with one of these families, with hyphens for spaces: ${families.join(', ')}. What follows may be -latin or another part of its letters, a weight such as -400 (or -wght if it has all), and -normal or -italic.`,
    ],
  },
  'unused-theme-file': {
    about:
      'A theme consists of theme.css, wordmark.svg, wordmark-dark.svg, and the folders fonts/ and public/. Nothing reads other files.',
    wording: () => [
      'Nothing in a theme has this name, so the file has no effect.',
      'If it is to be published as it is, move it to the folder public/ of the theme. A font belongs to fonts/, as WOFF2.',
    ],
  },
  'unused-theme-file/folder': {
    about:
      'The theme is a folder of the journal. A link could lead to files that are not meant to be published, so it is not followed.',
    wording: ({ kind }) => [
      kind === 'link' ? 'The theme is a link to another folder.' : 'The theme is a file, not a folder.',
      kind === 'link'
        ? 'Copy the folder here instead, or name it with the option --theme.'
        : 'Give the file another name, or put what is in it into theme/theme.css.',
    ],
  },
  'wrong-property': {
    about: 'Each property of a theme takes values of one kind, which the guide shows.',
    wording: ({ property, value, kind, example, inDark }) =>
      inDark
        ? [
            `${property} cannot be different in the dark; only colours can.`,
            `Move it to the :root { } outside of @media.`,
          ]
        : [
            `${property} cannot be "${value.length > 60 ? `${value.slice(0, 60)}…` : value}".`,
            `It takes ${words.kinds[kind]}: ${property}: ${example};`,
          ],
  },
};

const FOREIGN: Readonly<Record<ForeignCss['kind'], (found: string) => Wording>> = {
  'at-rule': (found) => [
    `theme.css cannot have "${found}".`,
    'Delete it. Fonts go to the folder fonts/ of the theme, and what is for the dark into @media (prefers-color-scheme: dark) { :root { } }.',
  ],
  declaration: (found) => [
    `"${found}" is no property of a theme.`,
    'Delete it: a theme sets only its own properties, which begin with two hyphens.',
  ],
  rule: (found) => [
    `theme.css cannot have "${found}".`,
    'Delete it: properties stand in :root { }, each as --name: value; and nothing else does.',
  ],
  unopened: () => ['This brace closes nothing.', 'Delete it, or write the { that it closes.'],
  unclosed: () => ['The file ends before everything is closed.', 'Write the } that is missing.'],
  repeated: (found) => [
    `${found} has a value already, so the first one has no effect.`,
    'Delete one of the two.',
  ],
  'too-large': () => [
    'The file is larger than 200 kB: so much is no theme.',
    'Keep only the properties in :root { }, and delete the rest.',
  ],
};

const WORDMARK: Readonly<Record<WordmarkFault['kind'], (fault: WordmarkFault) => Wording>> = {
  element: ({ name }) => [
    `A wordmark cannot have the element <${name}>.`,
    name === 'text' || name === 'tspan'
      ? 'Convert the letters to paths in the drawing program: readers do not have the font.'
      : 'Delete it in the drawing program, or draw it with shapes and colours alone, and save the file as plain SVG.',
  ],
  attribute: ({ name }) => [
    `A wordmark cannot have this ${name}.`,
    'Delete the attribute, and save the file as plain SVG: shapes and colours alone.',
  ],
  malformed: () => ['The file is not an SVG drawing that browsers can read.', 'Save it again as plain SVG.'],
  'too-large': () => [
    'The wordmark is larger than 40 kB, and every reader loads it.',
    'Simplify its paths in the drawing program and save it as plain or optimized SVG.',
  ],
  'no-size': () => ['The wordmark does not say how large it is.', 'Write in <svg>: viewBox="0 0 300 60"'],
};

/** Rounded down, so that what is too little never looks like enough. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

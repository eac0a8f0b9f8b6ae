import { fileSize } from '../../cldr/file-size.ts';
import type { PictureFault, PicturesFindings } from '../../words/rules/pictures.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';

/** The rules about pictures, in English. */
export const pictures: RuleWords<PicturesFindings> = {
  'large-picture': {
    about:
      'A picture straight from a camera is larger than any screen can show. Readers get it in suitable sizes, but everyone who works on the journal has to store the large file for good.',
    wording: ({ bytes, width, height }) => [
      `The picture is very large: ${width} × ${height} pixels, ${fileSize(bytes, 'en')}.`,
      'Save it smaller, as JPEG: a width of 2,400 pixels is enough for every screen, and a photograph then takes less than 1 MB.',
    ],
  },
  'missing-alt': {
    about:
      'People who listen to a page, or whose pictures do not load, have only the description. It says in one sentence what the picture shows.',
    wording: ({ src }) => [
      'The picture has no description for people who do not see it.',
      `Say what it shows between the square brackets: ![A march through the rain](${shortened(src)})`,
    ],
  },
  'missing-alt/html': {
    about:
      'A picture written as HTML needs a description too: one sentence, in alt, that says what it shows.',
    wording: () => [
      'The picture has no description for people who do not see it.',
      'Say what it shows in its tag: alt="A march through the rain"',
    ],
  },
  'missing-alt/field': {
    about:
      'The picture that the front matter names needs a description too: one sentence that says what it shows.',
    wording: ({ field }) => [
      'The picture has no description for people who do not see it.',
      `Say what it shows: ${field}: {src: …, alt: A march through the rain}`,
    ],
  },
  'missing-picture': {
    about:
      'The text shows a picture that is not in the folder. Capital letters matter: March.jpg is not march.jpg. Readers get its description and its caption instead.',
    wording: ({ src, suggestion }) => [
      src === '' ? 'The picture has no address.' : `The picture "${shortened(src)}" does not exist.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : "Save the picture in the issue's media folder and write its path, for example media/march.jpg.",
    ],
  },
  'remote-picture': {
    about:
      'The pages of the journal load nothing from other sites, because those could watch its readers. The picture becomes a link.',
    wording: ({ href }) => [
      `The picture "${href}" is on another site, so the page only links to it.`,
      "Save it in the issue's media folder and write its path, for example media/march.jpg.",
    ],
  },
  'unreadable-picture': {
    about: 'The file has the name of a picture, but readers would see an empty frame in its place.',
    wording: ({ fault }) => FAULTS[fault],
  },
  'undrawn-title': {
    about:
      'Other sites show a link to a text with a picture of its title. The typeface of these pictures has Latin letters only: a title with letters of another script is left out of the picture, and signs such as emoji are left out of the title.',
    wording: ({ titles, letters }) => [
      `The pictures that other sites show for links have no letters for ${listed(letters.map(quoted))}: ${listed(titles.map(({ title, path }) => `"${title}" (${path})`))}.`,
      'Such a picture shows what it can, or else the journal’s name alone; pages are not affected. For no pictures of titles, write in journal.yaml: share-pictures: none',
    ],
  },
};

/** Shortens the address of a picture. A `data:` address contains the whole file. */
function shortened(src: string): string {
  return src.length > 100 ? `${src.slice(0, 60)}…` : src;
}

const FAULTS: Readonly<Record<PictureFault, Wording>> = {
  'no-picture': [
    'The file is not a picture, although its name says so.',
    'Save the picture again as JPEG or PNG with an image editor: changing the end of the name is not enough.',
  ],
  'too-large': [
    'The picture is larger than 100 million pixels or 64 MB.',
    'Save it smaller: a width of 2,400 pixels is enough for every screen.',
  ],
  'too-many-parts': [
    'Before the picture, the file has more than a thousand other parts: no camera or program writes so many.',
    'Open it in an image editor and save it again as JPEG or PNG.',
  ],
  damaged: [
    'The picture is damaged: part of the file is missing or cannot be read.',
    'Copy the file again from where it came from, or save it again.',
  ],
};

function quoted(letter: string): string {
  return `"${letter}"`;
}

/** The first few, for a sentence. */
function listed(items: readonly string[]): string {
  return items.slice(0, 5).join(', ') + (items.length > 5 ? ', …' : '');
}

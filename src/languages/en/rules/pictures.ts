import { fileSize } from '../../cldr/file-size.ts';
import type { PictureFault, PicturesFindings } from '../../words/rules/pictures.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';

/** The rules about pictures, in English. */
export const pictures: RuleWords<PicturesFindings> = {
  'large-picture': {
    about:
      'A picture as it comes from a camera is larger than any screen can show. Readers get it in fitting sizes, but everyone who works on the journal carries it along for good.',
    wording: ({ bytes, width, height }) => [
      `The picture is very large: ${width} × ${height} pixels, ${fileSize(bytes, 'en')}.`,
      'Save it smaller, as JPEG: 2,400 pixels are wide enough for every screen, and a photograph then has less than 1 MB.',
    ],
  },
  'missing-alt': {
    about:
      'People who listen to a page, or whose pictures do not load, have only the description. It says in a sentence what the picture shows.',
    wording: ({ src }) => [
      'The picture has no description for people who do not see it.',
      `Write between the square brackets what it shows: ![A march through the rain](${shortened(src)})`,
    ],
  },
  'missing-alt/html': {
    about:
      'A picture written as HTML needs a description too: one sentence, in alt, that says what it shows.',
    wording: () => [
      'The picture has no description for people who do not see it.',
      'Write in its tag what it shows: alt="A march through the rain"',
    ],
  },
  'missing-alt/field': {
    about:
      'The picture that the front matter names needs a description too: one sentence that says what it shows.',
    wording: ({ field }) => [
      'The picture has no description for people who do not see it.',
      `Add what it shows: ${field}: {src: …, alt: A march through the rain}`,
    ],
  },
  'missing-picture': {
    about:
      'The text shows a picture that is not in the folder. Capitals count: March.jpg is not march.jpg. In HTML that a text brought along from elsewhere it is only a warning.',
    wording: ({ src, suggestion }) => [
      src === '' ? 'The picture has no address.' : `The picture "${shortened(src)}" is not there.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : "Save the picture in the issue's folder media and write its path, for example media/march.jpg.",
    ],
  },
  'remote-picture': {
    about:
      'The pages of the journal load nothing from other sites, which could watch its readers. The picture becomes a link.',
    wording: ({ href }) => [
      `The picture "${href}" is on another site, so the page only links to it.`,
      "Save it in the issue's folder media and write its path, for example media/march.jpg.",
    ],
  },
  'unreadable-picture': {
    about: 'The file has the name of a picture, and readers would see an empty frame in its place.',
    wording: ({ fault }) => FAULTS[fault],
  },
};

/** A picture written into the text itself (`data:`) has an address as long as its file. */
function shortened(src: string): string {
  return src.length > 100 ? `${src.slice(0, 60)}…` : src;
}

const FAULTS: Readonly<Record<PictureFault, Wording>> = {
  'no-picture': [
    'The file is not a picture, though it is named as one.',
    'Save the picture again as JPEG or PNG, with a program for pictures: another ending does not make a file a picture.',
  ],
  'too-large': [
    'The picture is larger than 100 million pixels or 64 MB.',
    'Save it smaller: 2,400 pixels are wide enough for every screen.',
  ],
  damaged: [
    'The picture is damaged: a part of the file is missing or cannot be read.',
    'Copy the file again from where it came, or save it anew.',
  ],
};

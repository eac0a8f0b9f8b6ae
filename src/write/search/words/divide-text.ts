import { type Heading, headingsOf, type StoredText, type TextPart } from '../../../model/word-index.ts';

/** Texts of at most so many characters are one file. */
const WHOLE = 12_000;
/** Most characters of a file of a longer one, if it has more than one section. */
const PART = 6_000;
/** Words of a section before it is cut at the end of a sentence. */
const LONG_SECTION = 600;
/** Every part has all headings of a text that has no more than so many. */
const FEW_HEADINGS = 50;

/** The end of a sentence. */
const SENTENCE_END = /[.!?…]["”’»)]*$/;

/** A section of a long text: from a heading to the next one, or a piece of that. */
interface Section {
  readonly text: string;
  /** Number of the text's words up to its end. */
  readonly end: number;
  readonly heading: Heading | undefined;
}

/** A long text in sections, of which some are a part, with a file of its own. */
export interface DividedText {
  /** How many of the text's words there are up to the end of each section. */
  readonly ends: readonly number[];
  readonly parts: readonly TextPart[];
}

/**
 * Divides a long text, so that a search need not load all of it for an excerpt. Undefined if it is short.
 * @param words its words: what is between the spaces of its content
 */
export function divideText(
  { content, anchors }: Pick<StoredText, 'content' | 'anchors'>,
  words: readonly string[],
): DividedText | undefined {
  if (content.length <= WHOLE) return undefined;
  const headings = headingsOf({ anchors }).map(({ id, text, location }) => [location, [id, text]] as const);
  const sections = sectionsOf(content, words, new Map(headings));
  return { ends: sections.map(({ end }) => end), parts: partsOf(sections) };
}

function sectionsOf(
  content: string,
  words: readonly string[],
  headings: ReadonlyMap<number, Heading>,
): readonly Section[] {
  const sections: Section[] = [];
  let heading: Heading | undefined;
  /** Where the section and the next word begin: the number of the word, and its place in the content. */
  let [start, from, to] = [0, 0, 0];
  const endAt = (end: number): void => {
    if (end > start) sections.push({ text: content.slice(from, to - 1), end, heading });
    [start, from] = [end, to];
  };
  for (const [index, word] of words.entries()) {
    const next = headings.get(index);
    if (next) {
      endAt(index);
      heading = next;
    }
    to += word.length + 1;
    if (index - start >= LONG_SECTION && SENTENCE_END.test(word)) endAt(index + 1);
  }
  endAt(words.length);
  return sections;
}

function partsOf(sections: readonly Section[]): readonly TextPart[] {
  const together: Section[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const section of sections) {
    if (size + section.text.length > PART) {
      together.push([]);
      size = 0;
    }
    together.at(-1)?.push(section);
    size += section.text.length;
  }
  const hasFew = sections.length <= FEW_HEADINGS;
  let first = 0;
  return together.map((own) => {
    const [known, from] = hasFew ? [sections, 0] : [own, first];
    first += own.length;
    const headings = known.flatMap(({ heading }, index) => (heading ? [[from + index, heading]] : []));
    return { sections: own.map(({ text }) => text), headings: Object.fromEntries(headings) };
  });
}

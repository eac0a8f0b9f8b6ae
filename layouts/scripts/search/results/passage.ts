import type { Heading } from '../../../../src/model/word-index.ts';
import type { FoundTerm } from '../index/matches.ts';
import type { OpenIndex } from '../index/open-index.ts';
import { type Place, placesOf } from '../index/places.ts';
import type { InSections } from '../index/word-lists.ts';
import { type FoundPart, foundParts, mostFound } from './found-parts.ts';
import { foundWords, spellingsIn } from './found-words.ts';

/** What a result shows of a text's words. */
export interface Passage {
  /** The text or, of a long one, the section with the most of what is searched for. */
  readonly content: string;
  /** Where it has what is searched for. */
  readonly places: readonly Place[];
  /** The parts of the whole text with the most of it. */
  readonly parts: readonly FoundPart[];
  /** The words to mark in the text. */
  readonly words: readonly string[];
}

/** Loads what a result shows. Of a long text only a part is loaded. */
export async function passageOf(
  index: OpenIndex,
  text: number,
  terms: readonly FoundTerm[],
): Promise<Passage> {
  const sought = terms.map(({ term }) => term);
  const { divided } = await index.texts();
  if (!divided[text]) {
    const stored = await index.stored(text);
    const places = placesOf(stored.content, sought);
    const words = foundWords(stored.content, places);
    return { content: stored.content, places, parts: foundParts(stored, places), words };
  }
  const sections = await sectionsWith(index, text, terms);
  const { content, headings } = await index.section(text, bestOf(sections));
  const places = placesOf(content, sought);
  return {
    content,
    places,
    parts: partsOf(sections, headings),
    words: [...new Set([...foundWords(content, places), ...spellingsIn(text, terms)])],
  };
}

/** What a section has of a query. */
interface FoundSection {
  readonly section: number;
  /** The number of terms of which it has something, and how often it has them. */
  readonly terms: number;
  readonly times: number;
}

/** The sections of a text that have something of a query, in their order. */
async function sectionsWith(
  index: OpenIndex,
  text: number,
  terms: readonly FoundTerm[],
): Promise<readonly FoundSection[]> {
  const found = new Map<number, FoundSection>();
  for (const each of terms) {
    for (const [section, times] of await timesIn(index, text, each)) {
      const before = found.get(section) ?? { section, terms: 0, times: 0 };
      found.set(section, { section, terms: before.terms + 1, times: before.times + times });
    }
  }
  return [...found.values()].sort((a, b) => a.section - b.section);
}

/** How often sections of a text have a part of a query. */
async function timesIn(index: OpenIndex, text: number, { term, words }: FoundTerm): Promise<InSections> {
  const [first = new Map(), ...others] = words.map((standing) => {
    const times = new Map<number, number>();
    for (const { sections } of standing)
      for (const [section, count] of sections.get(text) ?? [])
        times.set(section, (times.get(section) ?? 0) + count);
    return times;
  });
  if (others.length === 0) return first;
  const all = [...first.keys()].filter((section) => others.every((times) => times.has(section)));
  // A phrase: the texts that may have it have been loaded.
  const places = await Promise.all(
    all.map(async (section) => placesOf((await index.section(text, section)).content, [term]).length),
  );
  return new Map(
    all.map((section, at) => [section, places[at] ?? 0] as const).filter(([, times]) => times > 0),
  );
}

/** The first section if none has anything: then it is the title or a name that has it. */
function bestOf(sections: readonly FoundSection[]): number {
  const [best] = [...sections].sort(
    (a, b) => b.terms - a.terms || b.times - a.times || a.section - b.section,
  );
  return best?.section ?? 0;
}

function partsOf(
  sections: readonly FoundSection[],
  headings: Readonly<Record<string, Heading>>,
): readonly FoundPart[] {
  const times = new Map<string, FoundPart & { readonly times: number }>();
  for (const { section, times: count } of sections) {
    const [id, title] = headings[section] ?? [];
    if (id === undefined || title === undefined) continue;
    times.set(id, { id, title, times: (times.get(id)?.times ?? 0) + count });
  }
  return mostFound([...times.values()]);
}

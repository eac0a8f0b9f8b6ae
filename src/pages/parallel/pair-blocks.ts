import type { Block } from './blocks.ts';

/** What stands beside each other. One of the two may be empty. */
export interface Pair {
  readonly first: readonly Block[];
  readonly second: readonly Block[];
}

/** How closely two texts correspond. */
export type Closeness =
  /** Each paragraph has its partner. */
  | 'paragraphs'
  /** In some sections, or in all, only the sections have. */
  | 'sections'
  /** Only the whole texts have. */
  | 'texts';

export interface Pairing {
  readonly closeness: Closeness;
  readonly pairs: readonly Pair[];
}

/** Pairs under a heading or under none. `isWhole` if paragraphs do not correspond, so that all is one pair. */
interface Section {
  readonly pairs: readonly Pair[];
  readonly isWhole: boolean;
}

/**
 * Puts the blocks of a text beside those of its translation. Paragraphs are partners by their numbers: in each pair of
 * sections that has equally many, or, if headings do not correspond, in the whole texts. Sections with more paragraphs in one
 * of the texts are put beside each other as a whole.
 */
export function pairBlocks(first: readonly Block[], second: readonly Block[]): Pairing {
  const sections = pairSections(first, second);
  const pairs = sections.flatMap((section) => section.pairs);
  const whole = sections.filter(({ isWhole }) => isWhole).length;
  const closeness = whole === 0 ? 'paragraphs' : sections.length === 1 ? 'texts' : 'sections';
  return { closeness, pairs };
}

function pairSections(first: readonly Block[], second: readonly Block[]): readonly Section[] {
  const cuts = allHeadings(first, second);
  if (!cuts && paragraphsIn(first) === paragraphsIn(second)) return [pairByNumber(first, second)];
  const found = cuts ?? topHeadings(first, second) ?? namedHeadings(first, second);
  if (!found || found.length === 0) return [pairParagraphs(first, second)];
  const ends = [...found, [first.length, second.length] as const];
  const opening = pairSections(first.slice(0, found[0]?.[0]), second.slice(0, found[0]?.[1]));
  const sections = found.flatMap(([one, other], index): readonly Section[] => {
    const [end, otherEnd] = ends[index + 1] ?? [first.length, second.length];
    const heading: Pair = { first: first.slice(one, one + 1), second: second.slice(other, other + 1) };
    return [
      { pairs: [heading], isWhole: false },
      ...pairSections(first.slice(one + 1, end), second.slice(other + 1, otherEnd)),
    ];
  });
  return [...opening, ...sections];
}

/** Places of two headings that correspond. */
type Cut = readonly [first: number, second: number];

/** All headings, if both texts have the same. */
function allHeadings(first: readonly Block[], second: readonly Block[]): readonly Cut[] | undefined {
  return cutsAt(
    first,
    second,
    ({ kind }) => kind === 'heading',
    ({ kind }) => kind === 'heading',
  );
}

/** The headings of the highest level, if both texts have equally many. */
function topHeadings(first: readonly Block[], second: readonly Block[]): readonly Cut[] | undefined {
  const [top, otherTop] = [topLevel(first), topLevel(second)];
  const cuts = cutsAt(
    first,
    second,
    ({ level }) => level === top,
    ({ level }) => level === otherTop,
  );
  return cuts?.length === 0 ? undefined : cuts;
}

/** The level of a text's highest headings. No block has the level that it is if there are none. */
function topLevel(blocks: readonly Block[]): number {
  let top = Number.POSITIVE_INFINITY;
  for (const { level } of blocks) if (level > 0 && level < top) top = level;
  return top;
}

function cutsAt(
  first: readonly Block[],
  second: readonly Block[],
  isCut: (block: Block) => boolean,
  isOtherCut: (block: Block) => boolean,
): readonly Cut[] | undefined {
  const places = placesOf(first, isCut);
  const others = placesOf(second, isOtherCut);
  if (places.length !== others.length) return undefined;
  const cuts = places.map((place, index): Cut => [place, others[index] ?? 0]);
  const base = (first[places[0] ?? 0]?.level ?? 0) - (second[others[0] ?? 0]?.level ?? 0);
  const isAlike = cuts.every(([one, other]) => first[one]?.level === (second[other]?.level ?? 0) + base);
  return isAlike ? cuts : undefined;
}

function placesOf(blocks: readonly Block[], isCut: (block: Block) => boolean): readonly number[] {
  return blocks.flatMap((block, place) => (isCut(block) ? [place] : []));
}

/** The headings with an id that both texts have, as far as they are in the same order. */
function namedHeadings(first: readonly Block[], second: readonly Block[]): readonly Cut[] {
  const places = new Map(
    second.flatMap(({ kind, id }, place) => (kind === 'heading' && id !== undefined ? [[id, place]] : [])),
  );
  let last = -1;
  return first.flatMap(({ kind, id }, place): readonly Cut[] => {
    const other = kind === 'heading' && id !== undefined ? places.get(id) : undefined;
    if (other === undefined || other <= last) return [];
    last = other;
    return [[place, other]];
  });
}

/** Pairs what is between two headings. */
function pairParagraphs(first: readonly Block[], second: readonly Block[]): Section {
  if (paragraphsIn(first) === paragraphsIn(second)) return pairByNumber(first, second);
  return { pairs: [{ first, second }], isWhole: true };
}

function paragraphsIn(blocks: readonly Block[]): number {
  return blocks.filter(({ kind }) => kind === 'paragraph').length;
}

/** Pairs paragraphs by their order, and what is between two of them by its kinds. */
function pairByNumber(first: readonly Block[], second: readonly Block[]): Section {
  const pairs: Pair[] = [];
  const ends = placesOf(second, isParagraph);
  let [at, otherAt] = [0, 0];
  for (const [index, place] of placesOf(first, isParagraph).entries()) {
    const other = ends[index] ?? second.length;
    pairs.push(...pairByKind(first.slice(at, place), second.slice(otherAt, other)));
    pairs.push({ first: first.slice(place, place + 1), second: second.slice(other, other + 1) });
    [at, otherAt] = [place + 1, other + 1];
  }
  pairs.push(...pairByKind(first.slice(at), second.slice(otherAt)));
  return { pairs, isWhole: false };
}

function isParagraph({ kind }: Block): boolean {
  return kind === 'paragraph';
}

/** How far the partner of a block is looked for. More would take quadratic time in a text that is one long list. */
const REACH = 12;

/** Pairs blocks of the same kind, in their order. What one of the texts has alone remains alone. */
function pairByKind(first: readonly Block[], second: readonly Block[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [at, otherAt] = [0, 0];
  while (at < first.length && otherAt < second.length) {
    const [block, other] = [first[at], second[otherAt]];
    const ahead = distance(second, otherAt, block);
    const otherAhead = distance(first, at, other);
    // If neither has a partner, the one was made of the other: a table of a list.
    const isPair = ahead === otherAhead;
    const goesFirst = isPair || otherAhead < ahead;
    const goesSecond = isPair || ahead < otherAhead;
    pairs.push({
      first: goesFirst ? first.slice(at, at + 1) : [],
      second: goesSecond ? second.slice(otherAt, otherAt + 1) : [],
    });
    if (goesFirst) at += 1;
    if (goesSecond) otherAt += 1;
  }
  const alone: readonly Block[] = [];
  return [
    ...pairs,
    ...first.slice(at).map((block) => ({ first: [block], second: alone })),
    ...second.slice(otherAt).map((block) => ({ first: alone, second: [block] })),
  ];
}

/** How far from a place the next block of a kind is; more than the reach if it is not within it. */
function distance(blocks: readonly Block[], from: number, like: Block | undefined): number {
  for (let step = 0; step <= REACH; step++) {
    const block = blocks[from + step];
    if (block?.kind === like?.kind && block?.level === like?.level) return step;
  }
  return REACH + 1;
}

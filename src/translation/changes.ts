import { diffArrays } from 'diff/lib/diff/array.js';

/** A difference between two lists of passages. Positions are 0-based indexes. */
export type Change =
  | { readonly kind: 'changed' | 'moved'; readonly before: number; readonly after: number }
  | { readonly kind: 'added'; readonly after: number }
  /** `above` is the index of the last passage in the new list before the gap; −1 if there is none. */
  | { readonly kind: 'removed'; readonly before: number; readonly above: number };

/**
 * The similarity of two passages, from 0 (nothing in common) to 1. It decides which old passage a new one corresponds
 * to.
 */
export type Likeness = (before: number, after: number) => number;

/**
 * Passages that are less similar are reported as one removed and one added, unless they are the only ones in their gap.
 */
const LEAST_ALIKE = 0.3;

/**
 * Limits the time of the diff. With more added and removed passages, everything between the common start and end counts
 * as changed.
 */
const MOST_EDITS = 2000;
/** With more pairs of passages in one gap, they are paired in their order. */
const MOST_PAIRS_IN_A_GAP = 2500;

/** A run of old passages that is replaced by a run of new ones. */
interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly above: number;
}

/**
 * Lists the changes between two lists of passages, in the order of the new list. Passages with equal keys are equal.
 * Without `likeness`, the passages of a gap are paired in their order.
 */
export function changesBetween(
  before: readonly string[],
  after: readonly string[],
  likeness?: Likeness,
): readonly Change[] {
  const gaps = gapsBetween(before, after);
  const moved = movesBetween(gaps, before, after);
  const gone = new Set(moved.map((move) => move.before));
  const come = new Set(moved.map((move) => move.after));
  const changes = gaps.flatMap((gap) =>
    changesIn(
      {
        before: gap.before.filter((index) => !gone.has(index)),
        after: gap.after.filter((index) => !come.has(index)),
        above: gap.above,
      },
      likeness,
    ),
  );
  const placeOf = (change: Change) => (change.kind === 'removed' ? change.above + 0.5 : change.after);
  return [...changes, ...moved].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The gaps between the passages that are in both lists in the same order. */
function gapsBetween(before: readonly string[], after: readonly string[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [lastBefore, lastAfter] = [-1, -1];
  const close = (untilBefore: number, untilAfter: number): void => {
    const gap = {
      before: range(lastBefore + 1, untilBefore),
      after: range(lastAfter + 1, untilAfter),
      above: lastAfter,
    };
    if (gap.before.length + gap.after.length > 0) gaps.push(gap);
    [lastBefore, lastAfter] = [untilBefore, untilAfter];
  };
  for (const [old, now] of commonPassages(before, after)) close(old, now);
  close(before.length, after.length);
  return gaps;
}

/** The longest common subsequence of the two lists, as pairs of indexes. */
function* commonPassages(
  before: readonly string[],
  after: readonly string[],
): Iterable<readonly [before: number, after: number]> {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!runs) return yield* commonEnds(before, after);
  let [old, now] = [0, 0];
  for (const { added, removed, count } of runs) {
    if (added) now += count;
    else if (removed) old += count;
    else for (const until = old + count; old < until; ) yield [old++, now++];
  }
}

/** The passages with which both lists begin and end, as pairs of indexes. */
function* commonEnds(
  before: readonly string[],
  after: readonly string[],
): Iterable<readonly [before: number, after: number]> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) {
    yield [start, start];
    start += 1;
  }
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  for (let back = end; back > 0; back--) yield [before.length - back, after.length - back];
}

/**
 * Aligns two lists: the pairs, in the order of both lists, with the greatest sum of weights. Pairs of weight 0 are
 * never chosen. The package `diff` cannot do this, because it compares passages only for equality, not for similarity.
 */
function bestPairs(
  rows: number,
  columns: number,
  weightOf: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  const width = columns + 1;
  // The greatest sum from this row and column on.
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const weight = weightOf(row, column);
      const paired = weight > 0 ? weight + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (at(row, column) === at(row + 1, column)) row += 1;
    else if (at(row, column) === at(row, column + 1)) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

/** Passages that are unchanged but in another place. */
function movesBetween(gaps: readonly Gap[], before: readonly string[], after: readonly string[]) {
  const gone = new Map<string, number[]>();
  for (const index of gaps.flatMap((gap) => gap.before)) {
    const key = before[index] ?? '';
    const same = gone.get(key);
    if (same) same.push(index);
    else gone.set(key, [index]);
  }
  return gaps.flatMap((gap) =>
    gap.after.flatMap((index) => {
      const from = gone.get(after[index] ?? '')?.shift();
      return from === undefined ? [] : [{ kind: 'moved' as const, before: from, after: index }];
    }),
  );
}

function changesIn({ before, after, above }: Gap, likeness: Likeness | undefined): readonly Change[] {
  const pairs = pairsIn(before, after, likeness);
  const old = new Set(pairs.map(([row]) => row));
  const now = new Set(pairs.map(([, column]) => column));
  return [
    ...pairs.map(([row, column]): Change => {
      return { kind: 'changed', before: before[row] ?? 0, after: after[column] ?? 0 };
    }),
    ...after.flatMap((index, column): Change[] => (now.has(column) ? [] : [{ kind: 'added', after: index }])),
    ...before.flatMap((index, row): Change[] => {
      if (old.has(row)) return [];
      // Below the new passage that corresponds to the nearest earlier old one.
      const pair = pairs.findLast(([earlier]) => earlier < row);
      return [{ kind: 'removed', before: index, above: pair ? (after[pair[1]] ?? above) : above }];
    }),
  ];
}

function pairsIn(
  before: readonly number[],
  after: readonly number[],
  likeness: Likeness | undefined,
): readonly (readonly [number, number])[] {
  const isAlone = before.length === 1 && after.length === 1;
  if (!likeness || isAlone || before.length * after.length > MOST_PAIRS_IN_A_GAP) {
    return range(0, Math.min(before.length, after.length)).map((index) => [index, index] as const);
  }
  return bestPairs(before.length, after.length, (row, column) => {
    const alike = likeness(before[row] ?? 0, after[column] ?? 0);
    return alike >= LEAST_ALIKE ? alike : 0;
  });
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

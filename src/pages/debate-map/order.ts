/** The fields of a work that determine its place on a map. */
export interface Dated {
  readonly id: string;
  /** ISO 8601, as precise as is known. A year or month sorts before all days in it. */
  readonly date: string;
  /** Rank of the work's issue, oldest first. */
  readonly issue: number;
  /** Ids of the works it responds to. Those outside the map are ignored. */
  readonly answers: readonly string[];
}

/** Sort key of a work. */
interface Moment {
  readonly date: string;
  readonly issue: number;
  /** Length of the longest chain of answers, within this date and issue, that leads to the work. */
  readonly step: number;
}

/**
 * Sorts works by date, then by issue, and always after what they respond to. Sorting by date alone does not ensure
 * that: an answer may have the same date as its original, or a less precise one ("March" to "15 March"). Such an answer
 * gets its original's date. The sort is stable. Linear apart from the sorting.
 */
export function inOrderOfTime<Work extends Dated>(works: readonly Work[]): readonly Work[] {
  const moments = momentsOf(works);
  return works.toSorted((a, b) =>
    compare(moments.get(a.id) ?? momentOf(a), moments.get(b.id) ?? momentOf(b)),
  );
}

/** The sort key of every work, in topological order of the answers. Works in a cycle of answers get none. */
function momentsOf(works: readonly Dated[]): ReadonlyMap<string, Moment> {
  const known = new Set(works.map(({ id }) => id));
  const answersTo = new Map<string, Dated[]>();
  const waitsFor = new Map<string, number>();
  for (const work of works) {
    const answered = new Set(work.answers.filter((id) => known.has(id)));
    waitsFor.set(work.id, answered.size);
    for (const id of answered) {
      const others = answersTo.get(id);
      if (others) others.push(work);
      else answersTo.set(id, [work]);
    }
  }
  const moments = new Map<string, Moment>();
  const ready = works.filter(({ id }) => waitsFor.get(id) === 0);
  for (const work of ready) {
    moments.set(work.id, afterAll(work, moments));
    for (const answer of answersTo.get(work.id) ?? []) {
      const left = (waitsFor.get(answer.id) ?? 0) - 1;
      waitsFor.set(answer.id, left);
      if (left === 0) ready.push(answer);
    }
  }
  return moments;
}

function momentOf({ date, issue }: Dated): Moment {
  return { date, issue, step: 0 };
}

/** A work's own sort key, or the one just after the latest work it responds to, whichever is later. */
function afterAll(work: Dated, moments: ReadonlyMap<string, Moment>): Moment {
  let latest = momentOf(work);
  for (const id of work.answers) {
    const answered = moments.get(id);
    if (!answered) continue;
    const behind = { ...answered, step: answered.step + 1 };
    if (compare(behind, latest) > 0) latest = behind;
  }
  return latest;
}

function compare(a: Moment, b: Moment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.issue - b.issue || a.step - b.step;
}

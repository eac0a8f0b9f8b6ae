/** What the order of a map needs to know of a work. */
export interface Dated {
  readonly id: string;
  /** ISO 8601, as exact as it is known; the less exact counts as the beginning of its month or year. */
  readonly date: string;
  /** Place of the work's issue among the issues, the oldest first. */
  readonly issue: number;
  /** Ids of the works it answers; those that are not part of the map are ignored. */
  readonly answers: readonly string[];
}

/** Where in time a work stands. */
interface Moment {
  readonly date: string;
  readonly issue: number;
  /** How many answers lie, at this date and in this issue, between the work and the first. */
  readonly step: number;
}

/**
 * Works in order of time: by date, those of one date by issue, and always behind what they answer. That is not the same as by
 * date alone: an answer may have the date of what it answers, or one that is less exact ("March" to "15 March"). Such a work
 * counts as of the date of what it answers. Works that nothing tells apart keep their order. Linear but for the sorting.
 */
export function inOrderOfTime<Work extends Dated>(works: readonly Work[]): readonly Work[] {
  const moments = momentsOf(works);
  return works.toSorted((a, b) =>
    compare(moments.get(a.id) ?? momentOf(a), moments.get(b.id) ?? momentOf(b)),
  );
}

/** The moment of every work, what is answered before what answers. Works in a circle of answers have none. */
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

/** A work's own moment, or the one right behind the latest of the works it answers. */
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

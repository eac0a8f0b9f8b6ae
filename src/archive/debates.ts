import type { Archive, Debate, Work } from './archive.ts';
import { compareDates } from './date.ts';
import type { WorkId } from './ids.ts';

/** The answers of every work, and the debates they make. */
export function collectDebates(
  works: ReadonlyMap<WorkId, Work>,
): Pick<Archive, 'answers' | 'debates' | 'debatesOf'> {
  const answers = collectAnswers(works);
  const found: Debate[] = [];
  for (const opening of answers.keys()) {
    const work = works.get(opening);
    if (work && !answeredWorks(work).some((id) => works.has(id)))
      found.push(collectDebate(work, works, answers));
  }
  found.sort((a, b) => compareDates(b.latest, a.latest) || (a.opening < b.opening ? -1 : 1));
  const debatesOf = new Map<WorkId, WorkId[]>();
  for (const { opening, works: members } of found) {
    for (const id of members) {
      const openings = debatesOf.get(id);
      if (openings) openings.push(opening);
      else debatesOf.set(id, [opening]);
    }
  }
  return { answers, debates: new Map(found.map((debate) => [debate.opening, debate])), debatesOf };
}

/** The works of the archive that a work says it answers, whether they exist or not. */
export function answeredWorks(work: Work): readonly WorkId[] {
  return work.respondsTo.flatMap((answer) => (answer.kind === 'work' ? [answer.work] : []));
}

function collectAnswers(works: ReadonlyMap<WorkId, Work>): ReadonlyMap<WorkId, readonly WorkId[]> {
  const answers = new Map<WorkId, Set<WorkId>>();
  for (const work of byDate(works.values())) {
    for (const answered of answeredWorks(work)) {
      if (!works.has(answered) || answered === work.id) continue;
      const known = answers.get(answered);
      if (known) known.add(work.id);
      else answers.set(answered, new Set([work.id]));
    }
  }
  return new Map([...answers].map(([id, set]) => [id, [...set]]));
}

function collectDebate(
  opening: Work,
  works: ReadonlyMap<WorkId, Work>,
  answers: ReadonlyMap<WorkId, readonly WorkId[]>,
): Debate {
  const members = new Set<WorkId>([opening.id]);
  for (const id of members) for (const answer of answers.get(id) ?? []) members.add(answer);
  members.delete(opening.id);
  const later = byDate([...members].flatMap((id) => works.get(id) ?? []));
  return {
    opening: opening.id,
    works: [opening.id, ...later.map(({ id }) => id)],
    latest: later.at(-1)?.date ?? opening.date,
  };
}

/** Oldest first; the id decides between works of one date, so that the order never depends on the file system. */
function byDate(works: Iterable<Work>): readonly Work[] {
  return [...works].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

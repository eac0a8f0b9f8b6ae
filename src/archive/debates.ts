import type { Archive, Debate, Work } from '../model/archive.ts';
import { compareDates } from '../model/date.ts';
import type { WorkId } from '../model/ids.ts';
import { type Opening, openingsElsewhere } from './openings-elsewhere.ts';

/**
 * Collects the answers to every work and the debates that they form.
 *
 * A debate is everything that can be reached from its opening by following answers. An opening is a text that, as far
 * as the archive knows, answers nothing: a work of the archive, or a text elsewhere that works of the archive answer.
 * So a work that answers texts of two debates belongs to both, and a text elsewhere opens a debate of its own only if
 * no other debate contains all of its answers. A work without answers is no debate, and neither is a text elsewhere
 * with a single answer.
 *
 * A debate is named after the work that opened it; if a text elsewhere opened it, after the earliest work that answers
 * that text. Texts elsewhere with the same earliest answer open one debate together. The address of a debate contains
 * the first id that this work had.
 */
export function collectDebates(
  works: ReadonlyMap<WorkId, Work>,
  formerIds: (work: Work) => readonly WorkId[] = () => [],
): Pick<Archive, 'answers' | 'debates' | 'debatesOf'> {
  const inOrder = byDate(works.values());
  const answers = collectAnswers(works, inOrder);
  const found = inOrder
    .filter((work) => answers.has(work.id) && !answersKnown(work, works))
    .map(({ id }) => collectDebate({ named: id, answers: [id], elsewhere: [] }, works, answers));
  const elsewhere = openingsElsewhere(inOrder, works)
    .map((opening) => ({ opening, debate: collectDebate(opening, works, answers) }))
    .filter(({ debate }) => debate.works.length > 1)
    // Largest first: a debate that contains another one completely must be met before it, to exclude it.
    .sort((a, b) => b.debate.works.length - a.debate.works.length);
  const debatesOf = indexOf(found);
  for (const { opening, debate } of elsewhere) {
    if (areTogether(opening.answers, debatesOf)) continue;
    found.push(debate);
    addTo(debatesOf, debate);
  }
  found.sort((a, b) => compareDates(b.latest, a.latest) || (a.opening < b.opening ? -1 : 1));
  return {
    answers,
    debates: new Map(named(found, works, formerIds).map((debate) => [debate.opening, debate])),
    debatesOf: indexOf(found),
  };
}

type Unnamed = Omit<Debate, 'name'>;

/** Debates with their names in addresses. An id that belongs to another work is not used. */
function named(
  debates: readonly Unnamed[],
  works: ReadonlyMap<WorkId, Work>,
  formerIds: (work: Work) => readonly WorkId[],
): readonly Debate[] {
  const taken = new Set<WorkId>(works.keys());
  return debates.map((debate) => {
    const work = works.get(debate.opening);
    const former = work && formerIds(work).find((id) => !taken.has(id));
    const name = former ?? debate.opening;
    taken.add(name);
    return { ...debate, name };
  });
}

/** The ids of the works that a work says it answers. They may not exist. */
export function answeredWorks(work: Work): readonly WorkId[] {
  return work.respondsTo.flatMap((answer) => (answer.kind === 'work' ? [answer.work] : []));
}

/** Whether a work answers anything that can precede it in a debate: a text elsewhere, or an existing work. */
function answersKnown(work: Work, works: ReadonlyMap<WorkId, Work>): boolean {
  return work.respondsTo.some((answer) => answer.kind === 'external' || works.has(answer.work));
}

function collectAnswers(
  works: ReadonlyMap<WorkId, Work>,
  inOrder: readonly Work[],
): ReadonlyMap<WorkId, readonly WorkId[]> {
  const answers = new Map<WorkId, Set<WorkId>>();
  for (const work of inOrder) {
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
  { named, answers: first, elsewhere }: Opening,
  works: ReadonlyMap<WorkId, Work>,
  answers: ReadonlyMap<WorkId, readonly WorkId[]>,
): Unnamed {
  const members = new Set<WorkId>(first);
  for (const id of members) for (const answer of answers.get(id) ?? []) members.add(answer);
  members.delete(named);
  const later = byDate([...members].flatMap((id) => works.get(id) ?? []));
  const opening = works.get(named);
  if (!opening) throw new Error(`the archive lost the work ${named}`);
  return {
    opening: named,
    elsewhere,
    works: [named, ...later.map(({ id }) => id)],
    latest: later.at(-1)?.date ?? opening.date,
  };
}

/** Whether one debate contains all of these works. */
function areTogether(ids: readonly WorkId[], debatesOf: ReadonlyMap<WorkId, readonly WorkId[]>): boolean {
  const [first, ...others] = ids;
  let shared = new Set(first === undefined ? [] : debatesOf.get(first));
  for (const id of others) {
    if (shared.size === 0) return false;
    shared = new Set((debatesOf.get(id) ?? []).filter((debate) => shared.has(debate)));
  }
  return shared.size > 0;
}

function indexOf(debates: readonly Unnamed[]): Map<WorkId, WorkId[]> {
  const debatesOf = new Map<WorkId, WorkId[]>();
  for (const debate of debates) addTo(debatesOf, debate);
  return debatesOf;
}

function addTo(debatesOf: Map<WorkId, WorkId[]>, { opening, works }: Unnamed): void {
  for (const id of works) {
    const openings = debatesOf.get(id);
    if (openings) openings.push(opening);
    else debatesOf.set(id, [opening]);
  }
}

/** Oldest first. Works of the same date are ordered by id, so that the order does not depend on the file system. */
function byDate(works: Iterable<Work>): readonly Work[] {
  return [...works].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

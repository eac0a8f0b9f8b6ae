import type { Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { WebAddress } from '../model/web-address.ts';

/** The opening of a debate. */
export interface Opening {
  /** The work that the debate is named after. */
  readonly named: WorkId;
  /** The opening work itself or, if texts elsewhere opened the debate, the works that answer them. */
  readonly answers: readonly WorkId[];
  /** Addresses of the texts elsewhere that opened the debate. */
  readonly elsewhere: readonly WebAddress[];
}

/**
 * Texts outside the archive that may have opened debates, grouped by their earliest answer and in the order of those. A
 * text is left out if its only answer also answers a work of the archive: it connects no works that are not connected
 * already.
 */
export function openingsElsewhere(
  inOrder: readonly Work[],
  works: ReadonlyMap<WorkId, Work>,
): readonly Opening[] {
  const named = new Map<WorkId, { answers: Set<WorkId>; elsewhere: WebAddress[] }>();
  for (const [href, answers] of answersElsewhere(inOrder)) {
    const [first, ...others] = answers;
    if (!first || (others.length === 0 && answersWork(first, works))) continue;
    const opening = named.get(first.id) ?? { answers: new Set(), elsewhere: [] };
    opening.elsewhere.push(href);
    for (const { id } of answers) opening.answers.add(id);
    named.set(first.id, opening);
  }
  return [...named].map(([id, { answers, elsewhere }]) => ({ named: id, answers: [...answers], elsewhere }));
}

/** The works that answer each text outside the archive, by that text's address. */
function answersElsewhere(inOrder: readonly Work[]): ReadonlyMap<WebAddress, readonly Work[]> {
  const answers = new Map<WebAddress, Set<Work>>();
  for (const work of inOrder) {
    for (const answer of work.respondsTo) {
      if (answer.kind !== 'external') continue;
      const known = answers.get(answer.href);
      if (known) known.add(work);
      else answers.set(answer.href, new Set([work]));
    }
  }
  return new Map([...answers].map(([href, set]) => [href, [...set]]));
}

function answersWork(work: Work, works: ReadonlyMap<WorkId, Work>): boolean {
  return work.respondsTo.some((answer) => answer.kind === 'work' && works.has(answer.work));
}

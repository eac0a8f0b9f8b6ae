import type { Answer, Archive, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { Texts } from '../text/render-texts.ts';

/** The number of numbered paragraphs of a work, in its original. */
export function paragraphCount(work: Work, texts: Texts): number {
  const original = work.editions.get(work.original);
  return (original && texts.get(original)?.paragraphs) ?? 0;
}

/**
 * The archive without the numbers of answered paragraphs that do not exist: those answers are to the whole text. No
 * page or file that is made from this archive can therefore name or link such a paragraph. An answer that is the same as
 * an earlier one of its work is left out, since one text can be named by several addresses.
 */
export function withKnownParagraphs(archive: Archive, texts: Texts): Archive {
  const known = (answer: Answer): Answer => {
    if (answer.kind === 'external' || answer.paragraph === undefined) return answer;
    const answered = archive.works.get(answer.work);
    const exists = answered !== undefined && answer.paragraph <= paragraphCount(answered, texts);
    return exists ? answer : { kind: 'work', work: answer.work };
  };
  const corrected = (work: Work): Work =>
    work.respondsTo.length === 0 ? work : { ...work, respondsTo: distinct(work.respondsTo.map(known)) };
  const works = new Map<WorkId, Work>([...archive.works].map(([id, work]) => [id, corrected(work)]));
  return { ...archive, works };
}

function distinct(answers: readonly Answer[]): readonly Answer[] {
  const keyOf = (answer: Answer) =>
    answer.kind === 'external' ? answer.href : `${answer.work}#${answer.paragraph ?? ''}`;
  const seen = new Set<string>();
  return answers.filter((answer) => {
    const key = keyOf(answer);
    return !seen.has(key) && seen.add(key);
  });
}

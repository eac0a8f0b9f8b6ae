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
 * page or file that is made from this archive can therefore name or link such a paragraph.
 */
export function withKnownParagraphs(archive: Archive, texts: Texts): Archive {
  const isKnown = (answer: Answer): boolean => {
    if (answer.kind === 'external' || answer.paragraph === undefined) return true;
    const answered = archive.works.get(answer.work);
    return answered !== undefined && answer.paragraph <= paragraphCount(answered, texts);
  };
  const wholly = (answer: Answer): Answer =>
    answer.kind === 'external' || isKnown(answer) ? answer : { kind: 'work', work: answer.work };
  const corrected = (work: Work): Work =>
    work.respondsTo.every(isKnown) ? work : { ...work, respondsTo: work.respondsTo.map(wholly) };
  const works = new Map<WorkId, Work>([...archive.works].map(([id, work]) => [id, corrected(work)]));
  return { ...archive, works };
}

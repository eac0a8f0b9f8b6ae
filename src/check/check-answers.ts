import { addressesOf } from '../addresses/addresses.ts';
import { findPage } from '../addresses/find-page.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import { answeredWorks } from '../archive/debates.ts';
import { meantWorkIn } from '../archive/meant-work.ts';
import { type ParsedContent, placeOfItem, type TextRecord } from '../content/parsed-content.ts';
import type { Archive, Work } from '../model/archive.ts';
import { isBefore, UNDATED } from '../model/date.ts';
import { introductionId, type WorkId } from '../model/ids.ts';
import type { Place, Report } from '../problems/problem.ts';
import { answersDraft } from '../problems/rules/answers/answers-draft.ts';
import { answersInACircle } from '../problems/rules/answers/answers-in-a-circle.ts';
import { answersItself } from '../problems/rules/answers/answers-itself.ts';
import { answersLater } from '../problems/rules/answers/answers-later.ts';
import { unknownParagraph } from '../problems/rules/answers/unknown-paragraph.ts';
import { unknownWork } from '../problems/rules/answers/unknown-work.ts';
import type { ArticleFields } from '../schema/texts.ts';
import { paragraphCount } from '../site/answered-paragraphs.ts';
import type { Texts } from '../text/render-texts.ts';

type Answering = TextRecord<Pick<ArticleFields, 'responds-to'>>;

/**
 * Checks every responds-to: the answered work must exist, be published, be another work and not be later; an answered
 * paragraph must exist.
 */
export function checkAnswers(
  content: ParsedContent,
  archive: Archive,
  map: SiteMap,
  texts: Texts,
  report: Report,
): void {
  const records: readonly (readonly [WorkId, Answering])[] = [
    ...content.issues.map((record) => [introductionId(record.issue), record] as const),
    ...content.articles.map((record) => [record.id, record] as const),
  ];
  const meantWork = meantWorkIn(archive.journal, archive.works.values());
  for (const [id, record] of records) {
    const work = archive.works.get(id);
    if (!work) continue;
    for (const [index, { article, paragraph }] of (record.fields['responds-to'] ?? []).entries()) {
      if (article.kind === 'elsewhere') continue;
      const { name } = article;
      const place = () => placeOfItem(record, 'responds-to', index, ['article']);
      const answered = archive.works.get(name as WorkId);
      if (answered) {
        checkOrder(work, answered, place, report);
        const placeOfNumber = () => placeOfItem(record, 'responds-to', index, ['paragraph']);
        checkParagraph(answered, paragraph, texts, placeOfNumber, report);
      } else if (content.drafts.has(name)) report(answersDraft, place(), { id, draft: name });
      else reportUnknown(name, place, { content, archive, map, meantWork, report });
    }
  }
  const answering = records.filter(([, { fields }]) => (fields['responds-to'] ?? []).length > 0);
  checkCircles(archive, new Map(answering), report);
}

interface Checking {
  readonly content: ParsedContent;
  readonly archive: Archive;
  readonly map: SiteMap;
  readonly meantWork: ReturnType<typeof meantWorkIn>;
  readonly report: Report;
}

/** Reports an id that no work has, or an address on the journal's own site that is no work's. */
function reportUnknown(
  written: string,
  place: () => Place,
  { content, archive, map, meantWork, report }: Checking,
): void {
  const isAddress = written.startsWith('/');
  const found = isAddress ? findPage(written, map, addressesOf(archive.journal)) : undefined;
  if (found) {
    const opening = found.ref.kind === 'debate' ? found.ref.opening : undefined;
    report(unknownWork, place(), {
      field: 'responds-to',
      id: written,
      suggestion: undefined,
      page: { opening },
    });
    return;
  }
  const id = isAddress ? (/(?<![^/])([^/]*)\/?(?:[?#]|$)/.exec(written)?.[1] ?? '') : written;
  if (content.unreadable.has(id)) return;
  const suggestion = meantWork(id);
  report(unknownWork, place(), { field: 'responds-to', id: written, suggestion });
}

function checkOrder(work: Work, answered: Work, place: () => Place, report: Report): void {
  if (work.id === answered.id) report(answersItself, place(), { id: work.id });
  else if (work.date === UNDATED || answered.date === UNDATED) return;
  else if (isBefore(work.date, answered.date)) {
    const data = { id: work.id, date: work.date.iso, other: answered.id, otherDate: answered.date.iso };
    report(answersLater, place(), data);
  }
}

/**
 * Compares with the original. A translation may have joined two paragraphs; a link to a number that it lacks leads to
 * the top of its page.
 */
function checkParagraph(
  answered: Work,
  paragraph: number | undefined,
  texts: Texts,
  place: () => Place,
  report: Report,
): void {
  const count = paragraphCount(answered, texts);
  if (paragraph === undefined || paragraph <= count) return;
  report(unknownParagraph, place(), { id: answered.id, paragraph, count });
}

/**
 * Depth-first search for cycles of answers. A work that is reached again while its own answers are still being followed
 * closes a cycle.
 */
function checkCircles(archive: Archive, records: ReadonlyMap<WorkId, Answering>, report: Report): void {
  const done = new Set<WorkId>();
  for (const start of archive.works.keys()) {
    const chain: { readonly id: WorkId; readonly rest: WorkId[] }[] = [];
    const following = new Set<WorkId>();
    const follow = (id: WorkId): void => {
      const work = archive.works.get(id);
      if (!work || done.has(id)) return;
      following.add(id);
      chain.push({ id, rest: answeredWorks(work).filter((other) => other !== id) });
    };
    follow(start);
    for (let last = chain.at(-1); last; last = chain.at(-1)) {
      const next = last.rest.shift();
      if (next === undefined) {
        done.add(last.id);
        following.delete(last.id);
        chain.pop();
      } else if (following.has(next)) {
        const ids = chain.map(({ id }) => id);
        const circle = [...ids.slice(ids.indexOf(next)), next];
        const record = records.get(last.id);
        if (record) report(answersInACircle, placeOfItem(record, 'responds-to', 0), { circle });
      } else follow(next);
    }
  }
}

import type { EditionRecords } from '../content/group-editions.ts';
import { type IssueRecord, type ParsedContent, placeIn, placeOfItem } from '../content/parsed-content.ts';
import type { Article, Call, Introduction, Issue, Journal } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { personIdOf } from '../model/written-name.ts';
import type { Report } from '../problems/problem.ts';
import { unknownWork } from '../problems/rules/answers/unknown-work.ts';
import { missingField } from '../problems/rules/fields/missing-field.ts';
import { notInContents } from '../problems/rules/fields/not-in-contents.ts';
import { assembleImage } from './assemble-works.ts';
import { firstOf } from './editions.ts';
import { meantWorkIn } from './meant-work.ts';

/** Builds an issue from its editions and its articles. */
export function assembleIssue(
  editions: EditionRecords<IssueRecord>,
  introduction: Introduction,
  articles: readonly Article[],
  content: ParsedContent,
  report: Report,
): Issue {
  const volume = firstOf(editions, ({ fields }) => fields.volume)?.value;
  const editors = firstOf(editions, ({ fields }) => fields.editors)?.value ?? [];
  const cover = assembleImage(editions, 'cover', content, report);
  const call = assembleCall(editions, content.journal, report);
  return {
    number: editions[0].issue,
    date: introduction.date,
    ...(volume !== undefined && { volume }),
    editors: [...new Set(editors.map(personIdOf))],
    ...(cover && { cover }),
    ...(call && { call }),
    introduction: introduction.id,
    contents: orderContents(editions, articles, content, report),
  };
}

function assembleCall(
  editions: EditionRecords<IssueRecord>,
  journal: Journal,
  report: Report,
): Call | undefined {
  const calling = firstOf(editions, ({ fields }) => fields.call)?.record;
  if (!calling) return undefined;
  const deadline = firstOf(editions, ({ fields }) => fields.call?.deadline)?.value;
  if (!deadline) {
    if (editions.every(({ leftOut }) => !leftOut.fields.has('call')))
      report(missingField, placeIn(calling, ['call']), { field: 'deadline', example: '2020-06-30' });
    return undefined;
  }
  const zone = firstOf(editions, ({ fields }) => fields.call?.zone)?.value ?? journal.zone;
  const next = firstOf(editions, ({ fields }) => fields.call?.for)?.value;
  return { deadline, zone, ...(next !== undefined && { for: next }) };
}

/** The order given by the editors, with articles missing from it appended; without one, by section and title. */
function orderContents(
  editions: EditionRecords<IssueRecord>,
  articles: readonly Article[],
  content: ParsedContent,
  report: Report,
): readonly WorkId[] {
  const rest = articles.toSorted(bySectionAndTitle(content.journal)).map(({ id }) => id);
  const said = firstOf(editions, ({ fields }) => fields.contents);
  if (!said) return rest;
  const { record, value: listed } = said;
  const known = new Set<string>(rest);
  const order = new Set<WorkId>();
  const meantWork = meantWorkIn(content.journal, articles);
  for (const [index, id] of listed.entries()) {
    if (known.has(id)) order.add(id as WorkId);
    // An article may be listed while it is still a draft.
    else if (!content.unreadable.has(id) && !content.drafts.has(id)) {
      const data = { field: 'contents', id, suggestion: meantWork(id) };
      report(unknownWork, placeOfItem(record, 'contents', index), data);
    }
  }
  for (const id of rest) {
    if (!order.has(id) && !record.leftOut.fields.has('contents'))
      report(notInContents, placeIn(record, ['contents'], 'key'), { id });
  }
  return [...new Set([...order, ...rest])];
}

function bySectionAndTitle(journal: Journal): (a: Article, b: Article) => number {
  const sections = [...journal.sections.keys()];
  const rank = ({ section }: Article) => (section === undefined ? -1 : sections.indexOf(section));
  const { compare } = new Intl.Collator(journal.languages[0]);
  const title = ({ editions, original }: Article) => plainOf(editions.get(original)?.title ?? '');
  return (a, b) => rank(a) - rank(b) || compare(title(a), title(b)) || (a.id < b.id ? -1 : 1);
}

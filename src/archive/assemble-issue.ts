import { type IssueRecord, type ParsedContent, placeIn, placeOfItem } from '../content/parsed-content.ts';
import type { Article, Call, Introduction, Issue, Journal } from '../model/archive.ts';
import { type PersonId, slugOf, type WorkId } from '../model/ids.ts';
import type { Report } from '../problems/problem.ts';
import { unknownWork } from '../problems/rules/answers/unknown-work.ts';
import { missingField } from '../problems/rules/fields/missing-field.ts';
import { notInContents } from '../problems/rules/fields/not-in-contents.ts';
import { suggest } from '../schema/validate.ts';
import { assembleImage } from './assemble-works.ts';

/** Builds an issue from its first edition and its articles. */
export function assembleIssue(
  record: IssueRecord,
  introduction: Introduction,
  articles: readonly Article[],
  content: ParsedContent,
  report: Report,
): Issue {
  const { fields } = record;
  const cover = assembleImage(record, 'cover', fields.cover, content, report);
  const call = assembleCall(fields.call, content.journal);
  if (fields.call && !call && !record.leftOut.fields.has('call')) {
    report(missingField, placeIn(record, ['call']), { field: 'deadline', example: '2020-06-30' });
  }
  return {
    number: record.issue,
    date: introduction.date,
    ...(fields.volume !== undefined && { volume: fields.volume }),
    editors: [...new Set((fields.editors ?? []).map((name) => slugOf(name) as PersonId))],
    ...(cover && { cover }),
    ...(call && { call }),
    introduction: introduction.id,
    contents: orderContents(record, articles, content, report),
  };
}

function assembleCall(fields: IssueRecord['fields']['call'], journal: Journal): Call | undefined {
  if (!fields?.deadline) return undefined;
  const { deadline, zone = journal.zone } = fields;
  return { deadline, zone, ...(fields.for !== undefined && { for: fields.for }) };
}

/** The order given by the editors, with articles missing from it appended; without one, by section and title. */
function orderContents(
  record: IssueRecord,
  articles: readonly Article[],
  content: ParsedContent,
  report: Report,
): readonly WorkId[] {
  const listed = record.fields.contents;
  const rest = articles.toSorted(bySectionAndTitle(content.journal)).map(({ id }) => id);
  if (!listed) return rest;
  const known = new Set<string>(rest);
  const order = new Set<WorkId>();
  for (const [index, id] of listed.entries()) {
    if (known.has(id)) order.add(id as WorkId);
    // An article may be listed while it is still a draft.
    else if (!content.unreadable.has(id) && !content.drafts.has(id)) {
      const data = { field: 'contents', id, suggestion: suggest(id, rest) };
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
  const title = ({ editions, original }: Article) => editions.get(original)?.title ?? '';
  return (a, b) => rank(a) - rank(b) || compare(title(a), title(b)) || (a.id < b.id ? -1 : 1);
}

import { DateTime } from 'luxon';
import type { Address } from '../../addresses/address.ts';
import { cityIn, interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Archive, Call, Issue } from '../../model/archive.ts';
import type { IssueNumber } from '../../model/ids.ts';
import { issueLink } from '../../site/links.ts';
import { hasPage, type Site, workOf } from '../../site/site.ts';
import { dateView } from '../parts/cards.ts';
import type { CallView } from '../views/call-views.ts';
import { mailLink } from './mail-link.ts';

/** An issue's call for responses. Undefined if it has none. */
export function callView(site: Site, issue: Issue, reader: SiteLanguage): CallView | undefined {
  const { call } = issue;
  if (!call) return undefined;
  const isOver = isCallOver(site.archive, call);
  const address = site.addresses.call(reader, issue.number);
  const mail = isOver
    ? undefined
    : mailLink(site, interfaceIn(reader).issue(issue.number), pageOf(site, issue, reader), reader);
  return {
    ...textOf(site, issue, reader),
    deadline: dateView(call.deadline, reader),
    ends: momentOf(call),
    ...(call.deadline.day !== undefined && { hour: hourOf(call, reader) }),
    states: statesOf(call, reader),
    isOver,
    ...(call.for !== undefined && { forIssue: call.for }),
    issue: issueLink(site, issue.number, reader),
    ...(mail && { mail }),
    ...(!isOver && site.map.files.has(address) && { calendar: site.addresses.href(address) }),
  };
}

/** The call's text in the reader's language, or else in the original's. */
function textOf(site: Site, issue: Issue, reader: SiteLanguage): Pick<CallView, 'text' | 'textLanguage'> {
  const { editions, original } = workOf(site, issue.introduction);
  const own = editions.get(reader)?.callText;
  if (own !== undefined) return { text: own };
  const other = editions.get(original)?.callText;
  return other === undefined ? {} : { text: other, textLanguage: original };
}

/** The page counts days and shows the time in the reader's zone only if the deadline is a day. */
function statesOf({ deadline }: Call, reader: SiteLanguage): CallView['states'] {
  const { open, ...states } = interfaceIn(reader).call.states;
  if (deadline.day) return states;
  return { daysLeft: { one: open, other: open }, lastDay: open, closed: states.closed };
}

/** The page of the issue with the call: in the reader's language, or else in the original's. */
function pageOf(site: Site, { number, introduction }: Issue, reader: SiteLanguage): Address {
  const own = site.addresses.issue(reader, number);
  return hasPage(site, own) ? own : site.addresses.issue(workOf(site, introduction).original, number);
}

/** The last second of a call's deadline, in ISO 8601 with the offset of the call's time zone. */
export function momentOf(call: Call): string {
  return endOf(call).toISO({ suppressMilliseconds: true }) ?? call.deadline.iso;
}

/** The last second of a call's deadline in the call's time zone. */
export function endOf({ deadline, zone }: Call): DateTime {
  const unit = deadline.day ? 'day' : deadline.month ? 'month' : 'year';
  return DateTime.fromISO(deadline.iso, { zone }).endOf(unit).startOf('second');
}

/**
 * Whether the archive itself tells that a call is over: the issue that publishes the responses is out. A page must not
 * depend on the day on which it is built, so all other calls are closed by the page's script.
 */
export function isCallOver({ issues, works }: Archive, call: Call): boolean {
  const next = call.for === undefined ? undefined : issues.get(call.for as IssueNumber);
  const editions = next && works.get(next.introduction)?.editions;
  return editions !== undefined && [...editions.values()].some(({ draft }) => !draft);
}

/** The issue whose call has the latest deadline, of those that are not over. */
export function latestCall(archive: Archive): Issue | undefined {
  const end = ({ call }: Issue) => (call ? endOf(call).toMillis() : Number.NEGATIVE_INFINITY);
  const calling = [...archive.issues.values()].filter(({ call }) => call && !isCallOver(archive, call));
  return calling.reduce<Issue | undefined>(
    (latest, issue) => (latest && end(latest) >= end(issue) ? latest : issue),
    undefined,
  );
}

/**
 * The deadline's hour in words, with a city and an offset. Names of zones ("Pacific Time") are not used: they differ
 * between versions of Unicode's CLDR data, and a page must not depend on the machine that builds it.
 */
function hourOf(call: Call, reader: SiteLanguage): string {
  return interfaceIn(reader).call.endOfDay(offsetInWords(endOf(call).offset), cityIn(reader, call.zone));
}

/** Formats an offset given in minutes: "UTC", "UTC−7", "UTC+5:30". */
function offsetInWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const part = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${part}`;
}

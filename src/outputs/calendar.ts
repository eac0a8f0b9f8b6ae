import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { outputFile } from '../addresses/address.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { inWordsOf } from '../languages/own-words.ts';
import type { Call, Issue } from '../model/archive.ts';
import { firstDay } from '../model/date.ts';
import { plainOf } from '../model/set-text.ts';
import { callView, endOf } from '../pages/taking-part/calls.ts';
import { journalWords } from '../site/journal-words.ts';
import type { Site } from '../site/site.ts';
import type { TextOutput } from './formats/output.ts';

/** One iCalendar file (RFC 5545) for each call and language that the site map names. */
export function calendars(site: Site): readonly TextOutput[] {
  const { archive, addresses, map } = site;
  return [...archive.issues.values()].flatMap((issue) => {
    const { call, number } = issue;
    if (!call) return [];
    return archive.journal.languages.flatMap((language) => {
      const address = addresses.call(language, number);
      if (!map.files.has(address)) return [];
      return [{ path: outputFile(address), content: calendarOf(site, issue, call, language) }];
    });
  });
}

/** How long before the deadline the reminder comes: in the morning of a day, seven days earlier (in seconds). */
const REMINDER = (7 * 24 + 13) * 60 * 60;

/**
 * The deadline's last hour, in universal time: it stands at the right hour of the right day in the calendar of a reader in
 * any zone, which a whole day would not. It keeps its place free, and both languages share its UID: who adds the second
 * replaces the first.
 */
function calendarOf(site: Site, issue: Issue, call: Call, language: SiteLanguage): string {
  const { addresses, archive } = site;
  const { number } = issue;
  const end = endOf(call).plus({ seconds: 1 });
  const url = addresses.absolute(addresses.issue(language, number));
  const calendar = ical({ prodId: { company: 'Contrapunto', product: 'Call', language } });
  calendar.createEvent({
    id: addresses.absolute(addresses.call(archive.journal.languages[0], number)),
    stamp: new Date(`${firstDay(issue.date)}T00:00:00Z`),
    start: end.minus({ hours: 1 }).toJSDate(),
    end: end.toJSDate(),
    summary: interfaceIn(language).call.event(journalWords(site, language).title, number),
    description: descriptionOf(site, issue, language, url),
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, trigger: REMINDER }],
  });
  return conforming(calendar.toString());
}

/**
 * Mends where the library departs from RFC 5545: the last line ends with CRLF too (3.1), and an event's alarm follows all of
 * its properties (3.6.1).
 */
function conforming(calendar: string): string {
  const alarmLast = calendar.replace(/(BEGIN:VALARM\r\n.*END:VALARM\r\n)(.*)(?=END:VEVENT\r\n)/s, '$2$1');
  return `${alarmLast}\r\n`;
}

/** The deadline and the call in words, and where to read on. */
function descriptionOf(site: Site, issue: Issue, language: SiteLanguage, url: string): string {
  const call = callView(site, issue, language);
  if (!call) return url;
  const { deadline, hour, text } = call;
  const when = [deadline.text, hour].filter((part) => part !== undefined).join(', ');
  const words = inWordsOf(site.archive.journal.words, () => interfaceIn(language).call);
  return [text && plainOf(text), `${words.deadline} ${when}`, url]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { calendars } from '../../src/outputs/calendar.ts';
import { CALLING_JOURNAL } from '../calling-journal.ts';
import { type Files, siteWith } from '../journal-of.ts';

/** The calendar files of a journal, by path. */
function calendarsOf(files: Files): ReadonlyMap<string, string> {
  return new Map(calendars(siteWith(files)).map(({ path, content }) => [path, content]));
}

const files = calendarsOf(CALLING_JOURNAL);
const english = files.get('issues/2/call.ics') ?? '';
const spanish = files.get('es/issues/2/call.ics') ?? '';

function eventIn(calendar: string): ICAL.Event {
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
  assert.ok(event);
  return new ICAL.Event(event);
}

describe('the calendar file of a call, parsed by another program', () => {
  test('exists in each language of the issue, but not without a known day', () => {
    assert.deepEqual([...files.keys()], ['issues/2/call.ics', 'es/issues/2/call.ics']);
  });

  test('is the last hour of the deadline’s day, in every time zone of a reader', () => {
    const { startDate, endDate } = eventIn(english);
    assert.equal(startDate.toString(), '2031-07-01T06:00:00Z');
    assert.equal(endDate.toString(), '2031-07-01T07:00:00Z');
  });

  test('reminds in the morning, a week before', () => {
    const alarm = eventIn(english).component.getFirstSubcomponent('valarm');
    assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
    const trigger = alarm?.getFirstPropertyValue('trigger');
    assert.ok(trigger instanceof ICAL.Duration);
    const { startDate } = eventIn(english);
    const at = startDate.clone();
    at.addDuration(trigger);
    assert.equal(at.toString(), '2031-06-23T17:00:00Z');
  });

  test('says the same in each language, and all are one event', () => {
    assert.equal(eventIn(english).summary, 'Two Voices: deadline for responses to issue 2');
    assert.equal(eventIn(spanish).summary, 'Two Voices: fecha límite para responder al número 2');
    assert.equal(eventIn(english).uid, 'https://example.org/archive/issues/2/call.ics');
    assert.equal(eventIn(spanish).uid, eventIn(english).uid);
    const url = eventIn(spanish).component.getFirstPropertyValue('url');
    assert.equal(url, 'https://example.org/archive/es/issues/2/');
  });

  test('keeps commas, semicolons, backslashes, line breaks and characters of any byte length', () => {
    assert.equal(
      eventIn(english).description,
      `Argue; test, or carry on. We read it all \\o/ — and everything, ${'ñandú '.repeat(12)}🎉

Deadline: June 30, 2031, end of the day in Los Angeles (UTC−7)

https://example.org/archive/issues/2/`,
    );
    assert.match(
      eventIn(spanish).description,
      /^¿Lo ves de otro modo\? Escríbenos\.\n\nFecha límite: 30 de junio/,
    );
  });

  test('follows RFC 5545: CRLF, at most 75 octets per line, alarms after all properties', () => {
    for (const calendar of [english, spanish]) {
      assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
      assert.doesNotMatch(calendar.replaceAll('\r\n', ''), /[\r\n]/);
      for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.match(calendar, /END:VALARM\r\nEND:VEVENT/);
      assert.doesNotMatch(calendar, /\uFFFD/);
    }
  });

  test('has a timestamp from its content, not from the build', () => {
    assert.match(english, /\r\nDTSTAMP:20310301T000000Z\r\n/);
    assert.deepEqual([...calendarsOf(CALLING_JOURNAL)], [...files]);
  });
});

test('texts may link to the calendar file', () => {
  const linking = {
    ...CALLING_JOURNAL,
    'pages/about.md': '---\ntitle: About\n---\n\n[When](/issues/2/call.ics)\n',
  };
  assert.doesNotThrow(() => siteWith(linking));
});

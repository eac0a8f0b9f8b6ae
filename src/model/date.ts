import { DateTime } from 'luxon';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';

/** A calendar date as precise as is known: a year, a month or a day. It has no time and no time zone. */
export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** ISO 8601 with the same precision: `2020`, `2020-03`, `2020-03-15`. */
  readonly iso: string;
}

/** The last year that feeds (RFC 3339), calendars (RFC 5545) and OAI-PMH can express. The first is the year 1. */
const LAST_YEAR = 9999;

/** The last day of the last year ends in the year after it in some time zones. */
const LAST_YEAR_OF_DEADLINES = LAST_YEAR - 1;

/**
 * Parses `2020`, `2020-03` or `2020-03-15`. Returns undefined for any other form, for dates that do not exist, such as
 * 2024-02-30, and for the year 0.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (!year || !DateTime.fromISO(firstDay({ iso: text }), { zone: 'utc' }).isValid) return undefined;
  return { year, ...(month && { month }), ...(day && { day }), iso: text };
}

/** Parses the date of a deadline, which ends at a moment in a time zone. */
export function parseDeadline(text: string): PartialDate | undefined {
  const date = parsePartialDate(text);
  return date && date.year <= LAST_YEAR_OF_DEADLINES ? date : undefined;
}

/** Whether it is only the year for which a text is refused as a date, or as a deadline. */
export function hasOtherYear(text: string): boolean {
  const year = /^([-+−]?\d{4,})(?:-\d{1,2}){0,2}$/.exec(text.trim())?.[1]?.replace('−', '-');
  if (year === undefined) return false;
  return Number(year) < 1 || Number(year) > LAST_YEAR || parsePartialDate(text.trim()) !== undefined;
}

/** Stands in for a date that is missing or has an error, so that everything else can be checked. Never published. */
export const UNDATED: PartialDate = { year: 1, iso: '0001' };

/** Whether `a` is certainly before `b`. Neither of 2020-03 and 2020-03-15 is before the other. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.iso.length, b.iso.length);
  return a.iso.slice(0, length) < b.iso.slice(0, length);
}

/** The first day of a date as `YYYY-MM-DD`: the day itself, or the first of the month or year. */
export function firstDay({ iso }: Pick<PartialDate, 'iso'>): string {
  return `${iso}${'-01-01'.slice(iso.length - '2020'.length)}`;
}

/** The later of two dates, or the first if they sort equally. */
export function laterOf(a: PartialDate, b: PartialDate): PartialDate {
  return compareDates(a, b) < 0 ? b : a;
}

/** Sorts dates. A year or month sorts before all days in it. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0;
}

const FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** Formatted dates by language and ISO form. An archive has few distinct dates, and each is on many pages. */
const known = new Map<string, string>();

/** Formats a date in words: "March 2020", "15 de marzo de 2020". */
export function dateInWords(date: PartialDate, language: SiteLanguage): string {
  const key = `${language} ${date.iso}`;
  const words = known.get(key) ?? wordsFor(date, language);
  known.set(key, words);
  return words;
}

function wordsFor(date: PartialDate, language: SiteLanguage): string {
  const format = date.day ? FORMATS.day : date.month ? FORMATS.month : FORMATS.year;
  const { locale, firstOfMonth } = conventionsOf(language);
  const words = DateTime.fromISO(firstDay(date), { zone: 'utc' }).setLocale(locale).toLocaleString(format);
  return date.day === 1 ? words.replace(/(?<!\d)1(?!\d)/, firstOfMonth) : words;
}

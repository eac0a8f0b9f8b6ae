import { Info } from 'luxon';
import { conventionsOf, KNOWN_LANGUAGES } from '../languages/index.ts';
import { parsePartialDate } from './date.ts';

/** Which of two numbers was taken for the day, if both could be. */
type DateOrder = 'day-first' | 'month-first';

/** A date as it should be written, for one that is written as people do. */
export interface LikelyDate {
  readonly iso: string;
  /** Undefined if there is no other way to read it. */
  readonly order: DateOrder | undefined;
}

/** What a date written in another form may mean: `15/03/2021`, `March 15, 2021`, `2021-3-5`, `marzo de 2021`. */
export function likelyDates(written: string): readonly LikelyDate[] {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .trim();
  if (text.length > LONGEST) return [];
  const found = inNumbers(text) ?? inWords(text) ?? [];
  return found.filter(({ iso }) => parsePartialDate(iso) !== undefined);
}

/** Longer texts are no dates. */
const LONGEST = 60;

function inNumbers(text: string): readonly LikelyDate[] | undefined {
  const withTime = /^(\d{4}-\d{2}-\d{2})[t ]/.exec(text);
  if (withTime) return [only(withTime[1] ?? '')];
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return [only(compact.slice(1).join('-'))];
  const yearFirst = /^(\d{4})\s*[-/.–—]\s*(\d{1,2})(?:\s*[-/.–—]\s*(\d{1,2}))?\.?$/.exec(text);
  if (yearFirst) {
    const [year = 0, one, other] = numbers(yearFirst);
    return one !== undefined && one > 12 && other !== undefined
      ? [only(isoOf(year, other, one))]
      : [only(isoOf(year, one, other))];
  }
  const monthAndYear = /^(\d{1,2})\s*[-/.–—]\s*(\d{4})$/.exec(text);
  if (monthAndYear) {
    const [month, year = 0] = numbers(monthAndYear);
    return [only(isoOf(year, month))];
  }
  const yearLast = /^(\d{1,2})\s*[-/.–—]\s*(\d{1,2})\s*[-/.–—]\s*(\d{4}|\d{2})$/.exec(text);
  return yearLast ? inEitherOrder(numbers(yearLast)) : undefined;
}

/** Day and month, or month and day. If one of the numbers cannot be a month, there is only one way to read them. */
function inEitherOrder([one = 0, other = 0, short = 0]: readonly number[]): readonly LikelyDate[] {
  const year = short > 99 ? short : short + (short < 70 ? 2000 : 1900);
  const [dayFirst, monthFirst] = [isoOf(year, other, one), isoOf(year, one, other)];
  if (other > 12 || one === other) return [only(monthFirst)];
  if (one > 12) return [only(dayFirst)];
  return [
    { iso: dayFirst, order: 'day-first' },
    { iso: monthFirst, order: 'month-first' },
  ];
}

/** A date with the name of a month or season in any language that a journal can have. */
function inWords(text: string): readonly LikelyDate[] | undefined {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const [year, ...otherYears] = years.map(Number);
  if (year === undefined || otherYears.length > 0) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => monthsByName().get(plain(word))).find((found) => found !== undefined);
  const days = (text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []).map(Number);
  const [day] = days.length === 1 ? days : [];
  if (month !== undefined) return [only(isoOf(year, month, day))];
  return days.length === 0 && words.length > 0 ? [only(isoOf(year))] : undefined;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** See `monthsByName`. Made when it is first needed, because Node takes long to load the names. */
let months: ReadonlyMap<string, number> | undefined;

/** The number of each month by its names, in full and shortened. */
function monthsByName(): ReadonlyMap<string, number> {
  months ??= new Map(
    KNOWN_LANGUAGES.flatMap((language) => {
      const { locale } = conventionsOf(language);
      return (['long', 'short'] as const).flatMap((length) =>
        Info.months(length, { locale }).flatMap((name, index) => {
          const word = plain(name.toLowerCase().replace(/\./g, ''));
          return [[word, index + 1] as const, [word.slice(0, 3), index + 1] as const];
        }),
      );
    }),
  );
  return months;
}

function numbers(match: RegExpExecArray): readonly number[] {
  return match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function only(iso: string): LikelyDate {
  return { iso, order: undefined };
}

function isoOf(year: number, month?: number, day?: number): string {
  const two = (number: number | undefined) =>
    number === undefined ? '' : `-${String(number).padStart(2, '0')}`;
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

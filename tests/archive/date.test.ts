import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareDates,
  dateInWords,
  firstDay,
  isBefore,
  type PartialDate,
  parsePartialDate,
} from '../../src/model/date.ts';

function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  assert.ok(parsed, text);
  return parsed;
}

test('years, months and days are read strictly', () => {
  assert.deepEqual(date('2020-03'), { year: 2020, month: 3, iso: '2020-03' });
  for (const text of ['2024-02-30', '2020-3', '2020-00', '20-03-2020', '2020-03-15T10:00', '']) {
    assert.equal(parsePartialDate(text), undefined, text);
  }
});

test('a date is shown in words, as precisely as it is known', () => {
  assert.equal(dateInWords(date('2020-03'), 'en'), 'March 2020');
  assert.equal(dateInWords(date('2020-03'), 'es'), 'marzo de 2020');
  assert.equal(dateInWords(date('2020-03-15'), 'en'), 'March 15, 2020');
  assert.equal(dateInWords(date('2020-03-15'), 'es'), '15 de marzo de 2020');
  assert.equal(dateInWords(date('2020'), 'es'), '2020');
});

test('if one date contains the other, neither is before the other', () => {
  assert.ok(!isBefore(date('2020-03'), date('2020-03-15')));
  assert.ok(!isBefore(date('2020-03-15'), date('2020')));
  assert.ok(isBefore(date('2020-02'), date('2020-03-15')));
  assert.deepEqual(
    ['2020-03', '2020', '2019-12-31']
      .map(date)
      .sort(compareDates)
      .map(({ iso }) => iso),
    ['2019-12-31', '2020', '2020-03'],
  );
});

test('a date begins on its day, or on the first of its month or year', () => {
  assert.equal(firstDay(date('2020-03-15')), '2020-03-15');
  assert.equal(firstDay(date('2020-03')), '2020-03-01');
  assert.equal(firstDay(date('0920')), '0920-01-01');
});

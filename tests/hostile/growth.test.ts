import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, problemsWith } from '../journal-of.ts';
import { type Construct, FIELDS, MARKDOWN } from './growth-table.ts';

/*
 * A file twice as large may take about twice as long. What is measured is the time of the processor that this process used,
 * so that other processes make no difference, and always as a ratio of two runs. Garbage is collected at any time, so the
 * least of several runs counts, and a construct fails only if files of twice the size show the same.
 */

/** Characters of the smaller file: the first size at which the larger one takes long enough, up to the largest. */
const SIZES = { first: 12_500, largest: 25_000 };
/** Quadratic work gives 4, linear work 2. */
const MOST = 3.2;
/** Milliseconds for the larger file below which a ratio says nothing. Quadratic work takes longer at the largest size. */
const SHORT = 20;
const RUNS = 3;

function timeOf(files: Files): number {
  const start = process.cpuUsage();
  problemsWith(files);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether one of several runs takes no longer than this. */
function takesAtMost(limit: number, files: Files): boolean {
  for (let run = 0; run < RUNS; run++) if (timeOf(files) <= limit) return true;
  return false;
}

/** Whether the time grows like the size at one size, or else at twice that size. */
function growsLinearly(construct: Construct, size: number, mayRetry: boolean): boolean {
  const large = construct(2 * size);
  const once = timeOf(large);
  if (once <= SHORT) return size >= SIZES.largest || growsLinearly(construct, 2 * size, mayRetry);
  const limit = Math.max(MOST * timeOf(construct(size)), SHORT);
  if (once <= limit || takesAtMost(limit, large)) return true;
  return mayRetry && growsLinearly(construct, 2 * size, false);
}

for (const [name, construct] of Object.entries({ ...MARKDOWN, ...FIELDS })) {
  test(`the time for ${name} grows like their number`, () => {
    assert.ok(growsLinearly(construct, SIZES.first, true));
  });
}

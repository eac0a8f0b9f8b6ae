import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import type { Build } from './ours.ts';
import { growthChart, reportOf, sizesOf } from './report.ts';
import type { Measured, Round } from './run.ts';

const build = (seconds: number, largest: number): Build => ({
  seconds,
  processor: seconds * 1.5,
  memory: { largest, together: largest * 2 },
  output: '',
  phases: { texts: 1, search: seconds / 2 },
});

const ROUND: Round = {
  builds: {
    'nothing cached': build(45, 500),
    'caches warm': build(20, 700),
    'nothing changed': build(3, 300),
    'one edited': build(6, 300),
  },
  check: { cold: build(20, 1), warm: build(10, 1), content: build(0.5, 1) },
  hugo: { html: build(5, 100), pagefind: build(25, 100) },
};

const MEASURED: Measured = {
  articles: 1000,
  texts: 1500,
  pages: { ours: 2000, hugo: 1900 },
  rounds: [ROUND],
  smaller: [{ texts: 375, pages: 500, cold: build(10, 250), warm: build(4, 200) }],
  preview: { start: 5, edits: [0.2, 0.1, 0.9] },
};

/** The cells of the line that begins with these words. */
function line(report: string, what: string): readonly string[] {
  const found = report.split('\n').find((each) => each.startsWith(`| ${what} `));
  assert.ok(found, what);
  return found
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test('each line of the table has the ratio reached, the goal, and whether it is reached', () => {
  const report = reportOf(MEASURED);
  const expected = [
    ['Build, nothing cached', '45.0 s', '67.5 s', '1.50 × Hugo + Pagefind', '≤ 2.00', 'yes'],
    ['Build, nothing changed, output there', '3.00 s', '4.50 s', '0.60 × Hugo', '≤ 0.50', 'no'],
    ['Build, one article edited, without search', '3.00 s', '', '0.60 × Hugo', '≤ 0.50', 'no'],
    ['Check of this archive, nothing cached', '20.0 s', '30.0 s', '', '< 15 s', 'no'],
    ['npm start, from a save to the changed page', '0.20 s', '', '', '< 0.3 s', 'yes'],
    ['Peak memory of the largest process, caches warm', '700 MB', '', '', '< 600 MB', 'no'],
    ['Time per page, nothing cached', '', '', '1.13 × a quarter', '≤ 1.20', 'yes'],
  ];
  for (const cells of expected) assert.deepEqual(line(report, cells[0] ?? ''), cells);
});

test('without Hugo there is no ratio, and whether a goal is reached is not known', () => {
  const { hugo: _, ...ours } = ROUND;
  const report = reportOf({ ...MEASURED, pages: { ours: 2000 }, rounds: [ours] });
  assert.deepEqual(line(report, 'Build, nothing cached'), [
    ...['Build, nothing cached', '45.0 s', '67.5 s', '', '≤ 2.00', ''],
  ]);
  assert.doesNotMatch(report, /NaN|Hugo, HTML/);
});

test('the figures are medians of the rounds', () => {
  const slow = { ...ROUND, builds: { ...ROUND.builds, 'nothing cached': build(99, 500) } };
  const report = reportOf({ ...MEASURED, rounds: [ROUND, slow, ROUND] });
  assert.equal(line(report, 'Build, nothing cached')[1], '45.0 s');
});

test('growth is drawn as curves with names, without those of a program that is not installed', () => {
  const names = (measured: Measured) => {
    const texts = growthChart(sizesOf(measured)).match(/(?<=font-weight="600">)[^<]+/g) ?? [];
    return texts.filter((text) => !text.includes(' of '));
  };
  const ours = ['ours, nothing cached', 'ours, caches warm'];
  assert.deepEqual(new Set(names(MEASURED)), new Set([...ours, 'Hugo', 'Hugo + Pagefind']));
  const { hugo: _, ...round } = ROUND;
  assert.deepEqual(new Set(names({ ...MEASURED, rounds: [round] })), new Set(ours));
  assert.doesNotMatch(growthChart(sizesOf(MEASURED)), /NaN|Infinity/);
  assert.equal(fromHtml(growthChart(sizesOf(MEASURED)), { fragment: true }).children[0]?.type, 'element');
});

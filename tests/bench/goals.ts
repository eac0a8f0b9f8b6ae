import type { Measurement } from './measure.ts';
import { type Build, type BuildKind, withoutSearch } from './ours.ts';
import type { Measured, Round } from './run.ts';

/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** Seconds of processors. */
  readonly processor?: number | undefined;
  /** What is compared with the goal. */
  readonly ratio?: string;
  readonly goal?: string;
  readonly isReached?: boolean;
}

/** What a figure is compared with, and the most that it may be. */
type Comparison =
  | { readonly with: 'Hugo' | 'Hugo + Pagefind'; readonly most?: number }
  | { readonly with: 'nothing'; readonly most: number };

/** All lines, of the medians of all rounds. */
export function rowsOf(measured: Measured): readonly Row[] {
  return [
    ...buildRows(measured),
    ...checkRows(measured),
    ...previewRows(measured),
    ...memoryRows(measured),
    ...growthRows(measured),
    ...peerRows(measured),
  ];
}

function buildRows({ rounds }: Measured): readonly Row[] {
  const build = (kind: BuildKind, of: (build: Build) => number = ({ seconds }) => seconds) =>
    [
      median(rounds, ({ builds }) => of(builds[kind])),
      of === withoutSearch ? undefined : median(rounds, ({ builds }) => builds[kind].processor),
    ] as const;
  const row = timeRow(rounds);
  const both = 'Hugo + Pagefind';
  return [
    row('Build, nothing cached', build('nothing cached'), { with: both, most: 2 }),
    row('Build, caches warm, output folder empty', build('caches warm'), { with: both, most: 1 }),
    row('Build, nothing changed, output there', build('nothing changed'), { with: 'Hugo', most: 0.5 }),
    row('Build, one article edited, without search', build('one edited', withoutSearch), {
      with: 'Hugo',
      most: 0.5,
    }),
    row('The same, with the search of its language', build('one edited'), { with: 'Hugo' }),
    row('All but search, nothing cached', build('nothing cached', withoutSearch), { with: 'Hugo', most: 2 }),
    row('All but search, caches warm', build('caches warm', withoutSearch), { with: 'Hugo', most: 2 }),
  ];
}

function checkRows({ rounds }: Measured): readonly Row[] {
  const check = (kind: keyof Round['check']) =>
    [
      median(rounds, (round) => round.check[kind].seconds),
      median(rounds, (round) => round.check[kind].processor),
    ] as const;
  const row = timeRow(rounds);
  return [
    row('npm run check on content/', check('content'), { with: 'nothing', most: 0.6 }),
    row('Check of this archive, nothing cached', check('cold'), { with: 'nothing', most: 15 }),
    row('Check of this archive, caches warm', check('warm'), { with: 'nothing', most: 15 }),
  ];
}

function previewRows({ preview, articles, rounds }: Measured): readonly Row[] {
  const row = timeRow(rounds);
  return [
    row('npm start with caches, to the first page', [preview.start, undefined], {
      with: 'nothing',
      most: 20,
    }),
    row('npm start, from a save to the changed page', [middleOf(preview.edits), undefined], {
      with: 'nothing',
      most: articles <= 1000 ? 0.3 : 1,
    }),
  ];
}

/** The most that a process may have, in megabytes. */
const MOST_MEMORY = 600;

function memoryRows({ rounds }: Measured): readonly Row[] {
  return (['nothing cached', 'caches warm'] as const).flatMap((kind): readonly Row[] => {
    const of = (part: 'largest' | 'together') => median(rounds, ({ builds }) => builds[kind].memory?.[part]);
    const largest = of('largest');
    return [
      {
        what: `Peak memory of the largest process, ${kind}`,
        figure: megabytes(largest),
        goal: `< ${MOST_MEMORY} MB`,
        ...(!Number.isNaN(largest) && { isReached: largest < MOST_MEMORY }),
      },
      { what: 'The same, all processes together with Pagefind’s', figure: megabytes(of('together')) },
    ];
  });
}

/** How much more a page of the whole may cost than a page of a quarter. */
const MOST_GROWTH = 1.2;

function growthRows({ rounds, pages, smaller }: Measured): readonly Row[] {
  const quarter = smaller.at(-1);
  if (!quarter) return [];
  const growth = (kind: BuildKind, part: Build, of: (build: Build) => number | undefined) =>
    median(rounds, ({ builds }) => of(builds[kind])) /
    pages.ours /
    ((of(part) ?? Number.NaN) / quarter.pages);
  const seconds = (build: Build) => build.seconds;
  const memory = (build: Build) => build.memory?.largest;
  const row = (what: string, ratio: number): Row => ({
    what,
    figure: '',
    ratio: Number.isNaN(ratio) ? '' : `${ratio.toFixed(2)} × a quarter`,
    goal: `≤ ${MOST_GROWTH.toFixed(2)}`,
    ...(!Number.isNaN(ratio) && { isReached: ratio <= MOST_GROWTH }),
  });
  return [
    row('Time per page, nothing cached', growth('nothing cached', quarter.cold, seconds)),
    row('Time per page, caches warm', growth('caches warm', quarter.warm, seconds)),
    row('Memory per page, nothing cached', growth('nothing cached', quarter.cold, memory)),
  ];
}

function peerRows({ rounds }: Measured): readonly Row[] {
  const rows = (what: string, of: (round: Round) => Measurement | undefined): readonly Row[] => {
    if (!rounds.some(of)) return [];
    const together = median(rounds, (round) => of(round)?.memory?.together);
    return [
      {
        what: `${what}${Number.isNaN(together) ? '' : ` (${megabytes(together)})`}`,
        figure: seconds(median(rounds, (round) => of(round)?.seconds)),
        processor: median(rounds, (round) => of(round)?.processor),
      },
    ];
  };
  return [
    ...rows('Hugo, HTML of the same texts', ({ hugo }) => hugo?.html),
    ...rows('The Pagefind command on its pages', ({ hugo }) => hugo?.pagefind),
    ...rows('Eleventy, HTML, Markdown as its input', ({ eleventy }) => eleventy),
  ];
}

/** Makes lines of times: seconds, and the seconds of processors, compared with a peer or with a goal in seconds. */
function timeRow(rounds: readonly Round[]) {
  const peers = {
    Hugo: median(rounds, ({ hugo }) => hugo?.html.seconds),
    'Hugo + Pagefind': median(rounds, ({ hugo }) => hugo && hugo.html.seconds + hugo.pagefind.seconds),
  };
  return (what: string, [time, processor]: readonly [number, number | undefined], goal: Comparison): Row => {
    const row = { what, figure: seconds(time), processor };
    if (goal.with === 'nothing') return { ...row, goal: `< ${goal.most} s`, isReached: time < goal.most };
    const ratio = time / peers[goal.with];
    return {
      ...row,
      ...(!Number.isNaN(ratio) && { ratio: `${ratio.toFixed(2)} × ${goal.with}` }),
      ...(goal.most !== undefined && { goal: `≤ ${goal.most.toFixed(2)}` }),
      ...(goal.most !== undefined && !Number.isNaN(ratio) && { isReached: ratio <= goal.most }),
    };
  };
}

function median(rounds: readonly Round[], of: (round: Round) => number | undefined): number {
  return middleOf(rounds.map(of));
}

/** NaN if nothing was measured. */
function middleOf(values: readonly (number | undefined)[]): number {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

export function seconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 1)} s`;
}

export function megabytes(value: number): string {
  return Number.isNaN(value) ? 'not known' : `${Math.round(value)} MB`;
}

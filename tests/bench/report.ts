import type { Contender, Result } from './contenders.ts';

/** All that was measured. */
export interface Measured {
  /** Articles of the archive, and of the smaller one that shows how time grows. */
  readonly count: number;
  readonly quarterCount: number;
  readonly runs: number;
  readonly results: ReadonlyMap<Contender, readonly Result[]>;
  readonly whole: Contender;
  readonly quarter: Contender;
  readonly peers: readonly Contender[];
  /** Seconds from the save of an article to its changed page, of `npm start`. */
  readonly edits: readonly number[];
}

/** What each figure should come to; printed beside it, not asserted. */
const AIMS = {
  hugo: 'at most 1.9 at 7,000 articles',
  scaling: 'about 1; below it where starting up weighs, far above it where something is quadratic',
  memory: 'under 800 MB at 7,000 articles',
  edit: 'under 1 s at 1,000 articles',
};

type Row = readonly [what: string, figure: string, aim?: string | undefined];

/** The table of ratios, of the medians of all runs. */
export async function reportOf(measured: Measured): Promise<string> {
  const { count, quarterCount, runs, whole, quarter, peers } = measured;
  const median = (contender: Contender, of: (result: Result) => number | undefined) =>
    medianOf((measured.results.get(contender) ?? []).map(of));
  const growth = (of: (result: Result) => number) =>
    ratio(median(whole, of), (median(quarter, of) * count) / quarterCount);
  const html = (result: Result) => result.html;
  const search = median(whole, (result) => result.phases['search']) / median(whole, (result) => result.whole);
  const rows: Row[] = [
    ...peers.map(
      (peer): Row => [
        `HTML build / ${peer.name}`,
        ratio(median(whole, html), median(peer, html)),
        peer.name.startsWith('Hugo') ? AIMS.hugo : undefined,
      ],
    ),
    ['Share of Pagefind in the whole build', percent(search)],
    [`HTML build: growth from ${quarterCount} to ${count} articles, per article`, growth(html), AIMS.scaling],
    ['The same of the whole build', growth((result) => result.whole)],
    ['From a save to the changed page, npm start', `${medianOf(measured.edits).toFixed(2)} s`, AIMS.edit],
    ['The same / HTML build', ratio(medianOf(measured.edits), median(whole, html))],
    ...[whole, ...peers].map(
      (contender): Row => [
        `Peak memory of the largest process, ${contender.name}`,
        megabytes(median(contender, (result) => result.megabytes)),
        contender === whole ? AIMS.memory : undefined,
      ],
    ),
    ...(await Promise.all([whole, ...peers].map(pagesRow))),
  ];
  const title = `${number(count)} articles; medians of ${runs} ${runs === 1 ? 'run' : 'runs'}`;
  return `\n${title}\n\n${table(rows)}\n\nOur whole build: ${phaseShares(measured)}\n`;
}

async function pagesRow(contender: Contender): Promise<Row> {
  return [`HTML pages made, ${contender.name}`, number(await contender.pages())];
}

/** How our build's time divides: "read 4 %, texts 31 %, …"; what the phases do not cover is starting up. */
function phaseShares({ results, whole }: Measured): string {
  const list = results.get(whole) ?? [];
  const total = medianOf(list.map((result) => result.whole));
  const names = Object.keys(list[0]?.phases ?? {});
  const shares = names.map(
    (name) => [name, medianOf(list.map((result) => result.phases[name])) / total] as const,
  );
  const rest = 1 - shares.reduce((sum, [, share]) => sum + share, 0);
  return [...shares, ['the rest', rest] as const]
    .map(([name, share]) => `${name} ${percent(share)}`)
    .join(', ');
}

/** NaN where nothing was measured. */
function medianOf(values: readonly (number | undefined)[]): number {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function table(rows: readonly Row[]): string {
  const first = Math.max(...rows.map(([what]) => what.length));
  const second = Math.max(...rows.map(([, figure]) => figure.length));
  return rows
    .map(
      ([what, figure, aim]) =>
        `${what.padEnd(first)}  ${figure.padStart(second)}${aim ? `   aim: ${aim}` : ''}`,
    )
    .join('\n');
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function megabytes(value: number): string {
  return Number.isNaN(value) ? 'not known' : `${Math.round(value)} MB`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

import { type Chart, type Curve, drawCharts } from './chart.ts';
import { megabytes, type Row, rowsOf, seconds } from './goals.ts';
import type { SizeMeasured } from './growth.ts';
import type { Measurement } from './measure.ts';
import type { Measured } from './run.ts';
import { tableOf } from './table.ts';

/** The table of what was measured, with the goals, in Markdown. */
export function reportOf(measured: Measured): string {
  const { articles, texts, pages, rounds } = measured;
  const made = [
    `ours ${whole(pages.ours)}`,
    ...(pages.hugo === undefined ? [] : [`Hugo ${whole(pages.hugo)}`]),
    ...(pages.eleventy === undefined ? [] : [`Eleventy ${whole(pages.eleventy)}`]),
  ];
  const runs = rounds.length === 1 ? 'one run' : `medians of ${rounds.length} runs`;
  return `${whole(articles)} articles, ${whole(texts)} texts; ${runs}. HTML pages: ${made.join(', ')}.

${goalTable(rowsOf(measured))}

Our build with nothing cached: ${phasesOf(measured)}.

${growthOf(sizesOf(measured))}`;
}

function goalTable(rows: readonly Row[]): string {
  return tableOf(
    ['What', 'Measured', 'Processor', 'Ratio', 'Goal', 'Reached'],
    rows.map(({ what, figure, processor = Number.NaN, ratio = '', goal = '', isReached }) => [
      what,
      figure,
      Number.isNaN(processor) ? '' : seconds(processor),
      ratio,
      goal,
      isReached === undefined ? '' : isReached ? 'yes' : 'no',
    ]),
  );
}

/** How the build's time divides: "read 0.5 s, texts 4.2 s, …". */
function phasesOf({ rounds }: Measured): string {
  const phases = Object.entries(rounds.at(-1)?.builds['nothing cached'].phases ?? {});
  return phases.map(([name, time]) => `${name} ${seconds(time)}`).join(', ');
}

/** The sizes that were measured, the whole as the last. */
export function sizesOf({ rounds, pages, texts, smaller }: Measured): readonly SizeMeasured[] {
  const last = rounds.at(-1);
  if (!last) return smaller;
  const { builds, hugo } = last;
  return [
    ...smaller,
    {
      texts,
      pages: pages.ours,
      cold: builds['nothing cached'],
      warm: builds['caches warm'],
      ...(hugo && { hugo: hugo.html, pagefind: hugo.pagefind }),
    },
  ];
}

/** How time and memory grow with the archive, as a table. */
export function growthOf(sizes: readonly SizeMeasured[]): string {
  const perPage = ({ pages }: SizeMeasured, time: number) => `${((time * 1000) / pages).toFixed(2)} ms`;
  return tableOf(
    ['Ours', 'Pages', 'Nothing cached', 'Per page', 'Caches warm', 'Per page', 'Memory', 'Per page'],
    sizes.map((size) => {
      const memory = size.cold.memory?.largest ?? Number.NaN;
      return [
        `${whole(size.texts)} texts`,
        whole(size.pages),
        seconds(size.cold.seconds),
        perPage(size, size.cold.seconds),
        seconds(size.warm.seconds),
        perPage(size, size.warm.seconds),
        megabytes(memory),
        Number.isNaN(memory) ? '' : `${Math.round((memory * 1024) / size.pages)} kB`,
      ];
    }),
  );
}

/** The same as curves, with those of Hugo, in an SVG file. */
export function growthChart(sizes: readonly SizeMeasured[]): string {
  const curve = (name: string, color: string, of: (size: SizeMeasured) => number | undefined): Curve => ({
    name,
    color,
    points: sizes.flatMap((size) => {
      const y = of(size);
      return y === undefined ? [] : [{ x: size.texts, y }];
    }),
  });
  const curves = (of: (measured: Measurement) => number | undefined) => [
    curve('ours, nothing cached', '#a8321f', ({ cold }) => of(cold)),
    curve('ours, caches warm', '#c27c0e', ({ warm }) => of(warm)),
  ];
  const time: Chart = {
    title: 'Seconds of a build',
    xName: 'texts',
    curves: [
      ...curves(({ seconds }) => seconds),
      curve('Hugo', '#2c6fa8', ({ hugo }) => hugo?.seconds),
      curve('Hugo + Pagefind', '#1d3f5e', ({ hugo, pagefind }) =>
        hugo && pagefind ? hugo.seconds + pagefind.seconds : undefined,
      ),
    ],
  };
  const memory: Chart = {
    title: 'Megabytes of the largest process',
    xName: 'texts',
    curves: [
      ...curves(({ memory }) => memory?.largest),
      curve('Hugo', '#2c6fa8', ({ hugo }) => hugo?.memory?.together),
    ],
  };
  return drawCharts([time, memory]);
}

function whole(value: number): string {
  return value.toLocaleString('en');
}

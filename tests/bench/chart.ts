/** A curve of a chart. Its points are in order of `x`. */
export interface Curve {
  readonly name: string;
  readonly color: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Chart {
  readonly title: string;
  readonly xName: string;
  readonly curves: readonly Curve[];
}

/** Pixels of a chart, and of the plot in it. */
const WIDTH = 500;
const HEIGHT = 340;
const PLOT = { left: 64, top: 48, right: 324, bottom: 284 };
/** Between the baselines of two names beside the curves. */
const NAME_STEP = 17;
const MARGIN = 12;

/** Charts beside each other, as an SVG file. */
export function drawCharts(charts: readonly Chart[]): string {
  const width = charts.length * WIDTH + 2 * MARGIN;
  const height = HEIGHT + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>${charts.map(({ title }) => title).join('; ')}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${charts.map((chart, index) => `<g transform="translate(${MARGIN + index * WIDTH} ${MARGIN})">\n${drawChart(chart)}\n</g>`).join('\n')}
</svg>
`;
}

function drawChart({ title, xName, curves }: Chart): string {
  const points = curves.flatMap(({ points }) => points);
  const most = (of: 'x' | 'y') => Math.max(...points.map((point) => point[of]));
  const x = axis(most('x'), most('x'), PLOT.left, PLOT.right);
  const y = axis(most('y'), undefined, PLOT.bottom, PLOT.top);
  const drawn = curves.filter((curve) => curve.points.length > 0);
  return [
    `<text x="0" y="20" font-size="15" font-weight="600">${title}</text>`,
    ...y.ticks.map((value) => yTick(value, y.at(value))),
    ...x.ticks.map((value) => xTick(value, x.at(value))),
    `<path d="M${PLOT.left} ${PLOT.bottom}H${PLOT.right}" stroke="#444" fill="none"/>`,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 40}" text-anchor="middle" fill="#444">${xName}</text>`,
    ...drawn.map((curve) => drawCurve(curve, x.at, y.at)),
    ...names(drawn, y.at),
  ].join('\n');
}

interface Axis {
  readonly ticks: readonly number[];
  /** The place of a value, in pixels. */
  readonly at: (value: number) => number;
}

/** An axis from 0 to a value, or else to the next round number after the greatest, with a tick at each round number. */
function axis(most: number, given: number | undefined, from: number, to: number): Axis {
  const step = roundStep(most / 5);
  const end = given ?? Math.ceil(most / step) * step;
  return {
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step),
    at: (value) => rounded(from + ((to - from) * value) / end),
  };
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

function yTick(value: number, y: number): string {
  return `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="#ddd"/><text x="${PLOT.left - 8}" y="${y + 4}" text-anchor="end" fill="#444">${label(value)}</text>`;
}

function xTick(value: number, x: number): string {
  return `<path d="M${x} ${PLOT.bottom}v5" stroke="#444"/><text x="${x}" y="${PLOT.bottom + 20}" text-anchor="middle" fill="#444">${label(value)}</text>`;
}

function drawCurve({ points, color }: Curve, x: Axis['at'], y: Axis['at']): string {
  const places = points.map((point) => [x(point.x), y(point.y)] as const);
  const dots = places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3.5" fill="${color}"/>`);
  return `<path d="M${places.map((place) => place.join(' ')).join('L')}" stroke="${color}" stroke-width="2.25" fill="none"/>${dots.join('')}`;
}

/** The name of each curve beside its end, moved up or down so that none covers another. */
function names(curves: readonly Curve[], y: Axis['at']): readonly string[] {
  const ends = curves
    .map(({ name, color, points }) => ({ name, color, end: y(points.at(-1)?.y ?? 0) }))
    .toSorted((a, b) => b.end - a.end);
  let below = PLOT.bottom + NAME_STEP;
  return ends.map(({ name, color, end }) => {
    below = Math.min(end, below - NAME_STEP);
    return `<text x="${PLOT.right + 10}" y="${rounded(below + 4)}" fill="${color}" font-weight="600">${name}</text>`;
  });
}

function label(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

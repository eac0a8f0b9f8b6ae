import { inLines, plainOf, type SetText } from '../../model/set-text.ts';
import { assignLanes, type Lanes, lastAnswers } from './lanes.ts';
import { wrapText } from './wrap-text.ts';

/** A text that a map shows. */
export interface MapText {
  readonly title: SetText;
  /** Facts in small type below the title. May be empty. */
  readonly facts: string;
  /** The name of the issue that begins at this row, if one does. */
  readonly band?: string;
  /** Indexes of the texts that this one responds to. All are smaller than its own index. */
  readonly answers: readonly number[];
  /** Whether the text is outside the archive. */
  readonly elsewhere: boolean;
}

/** Lines of type. */
export interface MapLines {
  readonly lines: readonly SetText[];
  /** Baseline of the first line. */
  readonly y: number;
  /** Distance between baselines. */
  readonly leading: number;
}

/** A text with its position. All measures are in units of the drawing. */
export interface PlacedText {
  readonly top: number;
  readonly height: number;
  /** Centre of its dot. */
  readonly dot: { readonly x: number; readonly y: number };
  readonly title: MapLines;
  /** Whether the title was too long and ends with "…". */
  readonly cut: boolean;
  readonly facts: MapLines;
  readonly band?: MapLines & { readonly top: number; readonly height: number };
}

/**
 * A map: its texts from top to bottom, the rails that connect their dots, and a rule above each issue. Lines are path
 * data (SVG 2, chapter 9).
 */
export interface Drawing {
  readonly height: number;
  /** Left edge of all lines of type. */
  readonly textX: number;
  readonly rows: readonly PlacedText[];
  /** Width of the rails. Thinner if there are many lanes. */
  readonly stroke: number;
  readonly rails: string;
  /** Rails of the texts outside the archive. */
  readonly railsElsewhere: string;
  readonly rules: string;
}

/** Width of every map: what a screen of 320 CSS pixels has room for. */
export const MAP_WIDTH = 288;

/** Sizes and line distances of the type, from which row heights follow. They have to match styles/debate-map.css. */
const TITLE = { size: 16, leading: 19, lines: 3 } as const;
const FACTS = { size: 12.5, leading: 16, lines: 2 } as const;
const BAND = { size: 12.5, leading: 16, lines: 2 } as const;

/** Maximum width of all lanes together. */
const FIELD = 96;
const LANE = 18;
/** From the drawing's edge to the first lane, and from the last lane to the text. */
const EDGE = 8;
const GUTTER = 17;
/** Above and below the type of a row. */
const PADDING = 9;
/** From an issue's rule to the baseline of its name. */
const BAND_DROP = 18;
/** How far above an answer's dot its curve leaves the rail. */
const BEND = 32;

/**
 * Draws a map of texts, which must be in order of time: one row per text. Runs in linear time, except for the sorting
 * in `assignLanes`.
 */
export function drawMap(texts: readonly MapText[]): Drawing {
  const answered = texts.map(({ answers }) => answers);
  const lanes = assignLanes(answered);
  const distance = Math.min(LANE, (FIELD - EDGE) / Math.max(1, lanes.count - 1));
  const xOf = lanes.laneOf.map((lane) => round(EDGE + lane * distance));
  const textX = round(EDGE + (lanes.count - 1) * distance + GUTTER);
  const rows: PlacedText[] = [];
  let top = 0;
  for (const [row, text] of texts.entries()) {
    const placed = placeText(text, xOf[row] ?? 0, textX, top);
    rows.push(placed);
    top = placed.top + placed.height;
  }
  const rules = rows.map(({ band }) => (band ? `M0 ${band.top}H${MAP_WIDTH}` : '')).join('');
  const stroke = Math.max(0.5, round(Math.min(2, distance / 4)));
  return { height: Math.ceil(top), textX, rows, rules, stroke, ...drawRails(texts, lanes, rows) };
}

function placeText(text: MapText, x: number, textX: number, from: number): PlacedText {
  const width = MAP_WIDTH - textX;
  const title = wrapText(plainOf(text.title), { ...TITLE, width });
  const facts = wrapText(text.facts, { ...FACTS, width });
  const band = text.band === undefined ? [] : wrapText(text.band, { ...BAND, width });
  const bandHeight = band.length === 0 ? 0 : BAND_DROP + (band.length - 1) * BAND.leading + PADDING;
  const top = from + bandHeight;
  const baseline = top + PADDING + TITLE.size * 0.85;
  const factsFrom = top + PADDING + title.length * TITLE.leading;
  return {
    top,
    height: PADDING * 2 + title.length * TITLE.leading + facts.length * FACTS.leading,
    dot: { x, y: round(baseline - TITLE.size * 0.32) },
    title: { lines: inLines(text.title, title), y: round(baseline), leading: TITLE.leading },
    cut: title.at(-1)?.endsWith('…') === true && !plainOf(text.title).endsWith('…'),
    facts: { lines: facts, y: round(factsFrom + FACTS.size), leading: FACTS.leading },
    ...(band.length > 0 && {
      band: { top: from, height: bandHeight, lines: band, y: from + BAND_DROP, leading: BAND.leading },
    }),
  };
}

/**
 * For each text, a straight rail down its lane to its last answer, and a curve from the rail to each answer in another
 * lane.
 */
function drawRails(
  texts: readonly MapText[],
  { laneOf }: Lanes,
  rows: readonly PlacedText[],
): Pick<Drawing, 'rails' | 'railsElsewhere'> {
  const last = lastAnswers(texts.map(({ answers }) => answers));
  const x = (row: number) => rows[row]?.dot.x ?? 0;
  const y = (row: number) => rows[row]?.dot.y ?? 0;
  const bend = (row: number) => round(Math.max(y(row) - BEND, y(row - 1)));
  const rail = (row: number): string => {
    const end = last[row];
    if (end === undefined) return '';
    const to = laneOf[end] === laneOf[row] ? y(end) : bend(end);
    return to > y(row) ? `M${x(row)} ${y(row)}V${to}` : '';
  };
  const curve = (from: number, to: number): string => {
    if (laneOf[from] === laneOf[to]) return '';
    const middle = round((bend(to) + y(to)) / 2);
    return `M${x(from)} ${bend(to)}C${x(from)} ${middle} ${x(to)} ${middle} ${x(to)} ${y(to)}`;
  };
  const path = (elsewhere: boolean) =>
    texts
      .flatMap((text, row) => [
        text.elsewhere === elsewhere ? rail(row) : '',
        ...[...new Set(text.answers)]
          .filter((other) => texts[other]?.elsewhere === elsewhere)
          .map((other) => curve(other, row)),
      ])
      .join('');
  return { rails: path(false), railsElsewhere: path(true) };
}

/** Rounds to a tenth of a unit, which is finer than screens show. */
function round(units: number): number {
  return Math.round(units * 10) / 10;
}

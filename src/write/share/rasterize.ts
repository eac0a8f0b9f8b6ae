/** A point of an outline: in em, where y grows upwards, or in pixels, where it grows downwards. */
export type Point = readonly [x: number, y: number];

/** A closed line through points, of which the last is joined to the first. */
export type Contour = readonly Point[];

/** How much of each pixel of a rectangle is covered by a letter. */
export interface Mask {
  /** The left upper corner, in pixels from the letter's origin; y grows downwards. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0 to `FULL` for each pixel, row by row. */
  readonly levels: Uint8Array;
}

/** The level of a pixel that is covered completely. More levels cannot be told apart by eye, and make files larger. */
export const FULL = 10;

/** Number of lines on which each row of pixels is measured. Along a line, coverage is exact. */
const LINES = 16;

/**
 * The mask of an outline in em. A contour that runs in the other direction is a hole; contours of one direction may
 * overlap.
 * @param size of the em in pixels
 * @param shift to the right, in pixels
 */
export function rasterize(outline: readonly Contour[], size: number, shift: number): Mask {
  const contours = outline.map((contour) => contour.map(([x, y]): Point => [shift + x * size, -y * size]));
  const points = contours.flat();
  const left = Math.floor(Math.min(...points.map(([x]) => x)));
  const top = Math.floor(Math.min(...points.map(([, y]) => y)));
  // A letter ends within its last column, and what is left of its coverage is taken away in the next one.
  const width = Math.ceil(Math.max(...points.map(([x]) => x))) - left + 1;
  const height = Math.ceil(Math.max(...points.map(([, y]) => y))) - top;
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const changes = new Float64Array(width * height + 1);
  for (const contour of contours) {
    let before = contour.at(-1);
    for (const point of contour) {
      if (before)
        addEdge(changes, width, [before[0] - left, before[1] - top], [point[0] - left, point[1] - top]);
      before = point;
    }
  }
  return { left, top, width, height, levels: levelsOf(changes, width, height) };
}

/** Adds, for each row, where coverage changes from one column to the next. */
function addEdge(changes: Float64Array, width: number, from: Point, to: Point): void {
  const [[x, top], [otherX, bottom]] = from[1] < to[1] ? [from, to] : [to, from];
  const change = (from[1] < to[1] ? 1 : -1) / LINES;
  const slope = (otherX - x) / (bottom - top);
  for (let line = Math.ceil(top * LINES - 0.5); line < bottom * LINES - 0.5; line++) {
    const crossing = x + ((line + 0.5) / LINES - top) * slope;
    const column = Math.floor(crossing);
    const next = change * (crossing - column);
    const at = Math.floor(line / LINES) * width + column;
    changes[at] = (changes[at] ?? 0) + change - next;
    changes[at + 1] = (changes[at + 1] ?? 0) + next;
  }
}

function levelsOf(changes: Float64Array, width: number, height: number): Uint8Array {
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let coverage = 0;
    for (let at = row * width; at < (row + 1) * width; at++) {
      coverage += changes[at] ?? 0;
      levels[at] = Math.round(Math.min(1, Math.abs(coverage)) * FULL);
    }
  }
  return levels;
}

import type { DrawnLetter } from './letters.ts';
import type { IndexedPicture } from './png.ts';
import { FULL, type Mask } from './rasterize.ts';

/** Colours by their names in `palette.css` without the leading hyphens, as `#rrggbb`. */
export type Palette = ReadonlyMap<string, string>;

/** What is put on the paper. */
const INKS = ['ink', 'quiet', 'accent', 'answer'] as const;
export type Ink = (typeof INKS)[number];

/** A rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture in the making: paper, on which rectangles and letters are drawn. */
export interface Drawing {
  /** Draws a rectangle. Its sides are rounded to whole pixels. */
  readonly fill: (ink: Ink, box: Box) => void;
  /** Draws a line. Its start and its baseline are rounded to whole pixels. */
  readonly write: (ink: Ink, letters: readonly DrawnLetter[], x: number, y: number) => void;
  readonly picture: IndexedPicture;
}

export function startDrawing(width: number, height: number, palette: Palette): Drawing {
  // The first byte of each row is PNG's.
  const stride = width + 1;
  const rows = new Uint8Array(stride * height);
  const placeOf = (x: number, y: number) => y * stride + 1 + x;
  const stamp = (base: number, { levels, ...mask }: Mask, left: number, top: number): void => {
    const end = Math.min(mask.width, width - left);
    for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row++) {
      const from = row * mask.width;
      const to = placeOf(left, top + row);
      for (let column = Math.max(0, -left); column < end; column++) {
        const level = levels[from + column] ?? 0;
        if (level === 0) continue;
        const before = rows[to + column] ?? 0;
        // Two letters can touch in one pixel. Lines of different inks cannot.
        rows[to + column] = before <= base ? base + level : Math.min(base + FULL, before + level);
      }
    }
  };
  return {
    fill: (ink, box) => {
      const [left, right] = [Math.round(box.left), Math.round(box.left + box.width)];
      for (let y = Math.round(box.top); y < Math.round(box.top + box.height); y++)
        rows.fill(baseOf(ink) + FULL, placeOf(left, y), placeOf(right, y));
    },
    write: (ink, letters, x, y) => {
      const [left, top] = [Math.round(x), Math.round(y)];
      for (const letter of letters)
        stamp(baseOf(ink), letter.mask, left + letter.x + letter.mask.left, top + letter.y + letter.mask.top);
    },
    picture: { width, height, palette: coloursOf(palette), rows },
  };
}

/** The index of paper is 0. Each ink has `FULL` colours from nearly paper to itself, the first of which is the next index. */
function baseOf(ink: Ink): number {
  return INKS.indexOf(ink) * FULL;
}

/** The colours by index. */
function coloursOf(palette: Palette): readonly string[] {
  const paper = palette.get('paper') ?? '#ffffff';
  const ofInks = INKS.flatMap((ink) => {
    const colour = palette.get(ink) ?? '#000000';
    return Array.from({ length: FULL }, (_, index) => blend(paper, colour, (index + 1) / FULL));
  });
  return [paper, ...ofInks];
}

/** A colour between two others. */
function blend(paper: string, ink: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from = 0, to = 0] = [paper, ink].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

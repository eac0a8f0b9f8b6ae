import type { Font } from 'harfbuzzjs';
import type { Contour, Point } from './rasterize.ts';

/** How far a line may be from the curve that it stands for, in em: a tenth of a pixel at the largest size. */
const TOLERANCE = 0.0008;

/** The outline of a glyph in em. Its curves become lines. */
export function outlineOf(font: Font, glyph: number): readonly Contour[] {
  const contours: Point[][] = [];
  const unit = 1 / font.face.upem;
  for (const { type, values } of font.glyphToJson(glyph)) {
    const [x = 0, y = 0, endX = 0, endY = 0] = values.map((value) => value * unit);
    const contour = contours.at(-1);
    if (type === 'M') contours.push([[x, y]]);
    else if (type === 'L') contour?.push([x, y]);
    else if (type === 'Q') contour?.push(...curve(contour.at(-1) ?? [x, y], [x, y], [endX, endY]));
    // TrueType has no other curves.
    else if (type !== 'Z') throw new Error(`An outline has "${type}".`);
  }
  return contours;
}

/** The points after the first of a quadratic curve. */
function curve([x, y]: Point, [middleX, middleY]: Point, [endX, endY]: Point): readonly Point[] {
  const bend = Math.hypot(x - 2 * middleX + endX, y - 2 * middleY + endY) / 4;
  const lines = Math.max(1, Math.ceil(Math.sqrt(bend / TOLERANCE)));
  return Array.from({ length: lines }, (_, index): Point => {
    const t = (index + 1) / lines;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x + b * middleX + c * endX, a * y + b * middleY + c * endY];
  });
}

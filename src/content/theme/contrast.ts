import type { PropertyName } from '../../languages/words/fields/theme-words.ts';
import type { Colours } from './theme.ts';

/** Minimum contrast of text (WCAG 2.2, 1.4.3, level AA). */
export const ENOUGH_CONTRAST = 4.5;

/** Colours of text with the grounds that they are set on. */
const PAIRS: readonly (readonly [front: PropertyName, ground: PropertyName])[] = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['quiet', 'paper'],
  ['quiet', 'tint'],
  ['accent', 'paper'],
  ['accent', 'tint'],
  ['answer', 'paper'],
  ['answer', 'tint'],
  ['on-cover', 'cover'],
  ['on-cover', 'cover-second'],
  ['foot-ink', 'foot'],
];

/** A pair of colours that cannot be told apart well enough. */
export interface LowContrast {
  readonly front: PropertyName;
  readonly ground: PropertyName;
  readonly ratio: number;
}

/** The pairs with too little contrast. */
export function lowContrasts(colours: Colours): readonly LowContrast[] {
  return PAIRS.map(([front, ground]) => ({
    front,
    ground,
    ratio: contrast(colours.get(front) ?? '', colours.get(ground) ?? ''),
  })).filter(({ ratio }) => ratio < ENOUGH_CONTRAST);
}

/** Contrast ratio of two colours (`#rrggbb`), from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

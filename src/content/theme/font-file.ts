import type { FontMeasures } from '../../sources/fonts/measure-font.ts';

/** What the name of a font file says. */
export interface NamedFont {
  readonly path: string;
  readonly family: string;
  /** The letters of the file, in CSS's notation. Undefined: all that a text has. */
  readonly letters?: string;
  readonly isLatin: boolean;
  /** In CSS's notation. A variable font has a range. */
  readonly weight: string;
  readonly isItalic: boolean;
}

/** A font file of a theme. */
export interface FontFile extends NamedFont {
  readonly measures: FontMeasures;
}

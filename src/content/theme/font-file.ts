/** A font file of a theme, as its name says. */
export interface FontFile {
  readonly path: string;
  readonly family: string;
  /** The letters of the file, in CSS's notation. Undefined: all that a text has. */
  readonly letters?: string;
  readonly isLatin: boolean;
  /** In CSS's notation. A variable font has a range. */
  readonly weight: string;
  readonly isItalic: boolean;
}

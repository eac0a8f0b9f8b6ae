/** Types for the part of subset-font that this project uses. The package ships none. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    /** For each axis of a variable font, the range or the single value to keep. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    /** Whether all glyphs are kept. The text must then be empty. */
    readonly keepAllGlyphs?: boolean;
  }

  /** Reduces a font to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

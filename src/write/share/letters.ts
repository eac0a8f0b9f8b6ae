import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** The font files of the titles' typeface. Each has letters that the ones before it lack. */
const FILES = ['latin', 'latin-ext', 'vietnamese'].map(
  (letters) => `@fontsource-variable/archivo-narrow/files/archivo-narrow-${letters}-wght-normal.woff2`,
);
const BOLD = { wght: 700 };

/** Draws text as outlines, so that the drawing does not depend on installed fonts. */
export interface Letters {
  /** Width of a line; `size` and result in pixels. */
  readonly width: (text: string, size: number) => number;
  /** A line as SVG paths. `x` and `y` are the start of its baseline, `size` is in pixels. */
  readonly draw: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly size: number },
  ) => string;
  /** Whether the typeface has every letter of a text. */
  readonly has: (text: string) => boolean;
}

/** The bytes of the font files, which are also a part of the cache key. */
export async function readFonts(): Promise<readonly Buffer[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(FILES.map((file) => readFile(resolve(file))));
}

/** Decompresses the fonts at weight 700. */
export async function lettersOf(files: readonly Buffer[]): Promise<Letters> {
  const fonts: Font[] = [];
  for (const file of files) {
    const bold = await subsetFont(file, '', {
      targetFormat: 'truetype',
      variationAxes: BOLD,
      keepAllGlyphs: true,
    });
    fonts.push(new Font(new Face(new Blob(new Uint8Array(bold).buffer))));
  }
  const outlines = new Map(fonts.map((font) => [font, new Map<number, string>()]));
  const outlineOf = (font: Font, glyph: number): string => {
    const known = outlines.get(font)?.get(glyph);
    if (known !== undefined) return known;
    const outline = font.glyphToPath(glyph);
    outlines.get(font)?.set(glyph, outline);
    return outline;
  };
  const lineOf = (text: string) => runsOf(text.normalize('NFC'), fonts).flatMap(glyphsOf);
  return {
    width: (text, size) => lineOf(text).reduce((sum, { advance }) => sum + advance, 0) * size,
    draw: (text, { x, y, size }) => {
      let from = x;
      return lineOf(text)
        .map(({ advance, glyph, font, dx, dy }) => {
          const outline = outlineOf(font, glyph);
          const at = `translate(${round(from + dx * size)} ${round(y - dy * size)})`;
          from += advance * size;
          const scale = Number((size / font.face.upem).toFixed(5));
          return outline === '' ? '' : `<path transform="${at} scale(${scale} ${-scale})" d="${outline}"/>`;
        })
        .join('');
    },
    has: (text) => [...text.normalize('NFC')].every((letter) => fontWith(letter, fonts) !== undefined),
  };
}

/** A positioned glyph of a line. Lengths are in em. */
interface Glyph {
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  readonly glyph: number;
  readonly font: Font;
}

interface Run {
  readonly text: string;
  readonly font: Font;
}

function fontWith(letter: string, fonts: readonly Font[]): Font | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return fonts.find((font) => font.glyph(code) !== undefined);
}

/** Splits text into runs of one font. A letter that is in no font joins the run before it. */
function runsOf(text: string, fonts: readonly Font[]): readonly Run[] {
  const runs: { text: string; font: Font }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const font = fontWith(letter, fonts) ?? last?.font ?? fonts[0];
    if (!font) throw new Error('there is no font');
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

function glyphsOf({ text, font }: Run): readonly Glyph[] {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const unit = 1 / font.face.upem;
  return buffer.getGlyphInfos().map(({ codepoint: glyph }, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { advance: xAdvance * unit, dx: xOffset * unit, dy: yOffset * unit, glyph, font };
  });
}

function round(length: number): number {
  return Number(length.toFixed(2));
}

import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Direction, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { hasRightToLeft, type Written } from '../../model/direction.ts';
import { Cache, cacheFolder } from '../../sources/cache/cache.ts';
import { outlineOf } from './outline.ts';
import { type Contour, type Mask, rasterize } from './rasterize.ts';
import type { ShareLook } from './share-look.ts';
import { inVisualOrder, type Piece } from './visual-order.ts';

/** The letters that a font file has, at the end of its name. */
const PART = /-(?:latin|latin-ext|vietnamese|arabic)$/;

/** The font files of the titles' typefaces. Each has letters that the ones before it lack. */
const FILES = [
  ...['latin', 'latin-ext', 'vietnamese'].map((letters) => `archivo-narrow-${letters}`),
  'noto-naskh-arabic-arabic',
].map((name) => `@fontsource-variable/${name.replace(PART, '')}/files/${name}-wght-normal.woff2`);
const BOLD = 700;

/** A letter begins at one of so many places within a pixel. */
const PLACES = 4;

/** Number of words whose letters are kept in memory. Titles of a large archive have tens of thousands. */
const MOST_WORDS = 5000;

/** Draws text from the outlines of its letters, so that the drawing does not depend on installed fonts. */
export interface Letters {
  /** Width of a line; `size` and result in pixels. */
  readonly width: (text: string, size: number) => number;
  readonly draw: (text: string, size: number) => readonly DrawnLetter[];
  /** Whether the typeface has every letter of a text. */
  readonly has: (text: string) => boolean;
}

/** A letter of a line. */
export interface DrawnLetter {
  readonly mask: Mask;
  /** Its origin, in whole pixels from the start of the line on its baseline; y grows downwards. */
  readonly x: number;
  readonly y: number;
}

/** A font file, and the weight to be taken from it. Undefined if it has only one. */
export interface FontSource {
  readonly bytes: Buffer;
  readonly weight: number | undefined;
  /** Whether pictures can be drawn without it. */
  readonly isOptional?: true;
}

/**
 * The font files, which are also a part of the cache key.
 * @param first a font of the journal's own, whose letters are taken if it has them
 */
export async function readFonts(first?: ShareLook['font']): Promise<readonly FontSource[]> {
  const { resolve } = createRequire(import.meta.url);
  const own = FILES.map(async (file) => ({ bytes: await readFile(resolve(file)), weight: BOLD }));
  const themed = first
    ? [readFile(first.file).then((bytes) => ({ bytes, weight: first.weight, isOptional: true as const }))]
    : [];
  return Promise.all([...themed, ...own]);
}

/** A font file at one weight and not compressed, which takes a third of a second to make. */
async function atWeight({ bytes, weight }: FontSource): Promise<Buffer> {
  const axes = weight === undefined ? {} : { wght: weight };
  const key = hash('sha256', Buffer.concat([bytes, Buffer.from(JSON.stringify(axes))])).slice(0, 32);
  const made = await new Cache(cacheFolder('fonts')).keepOnce(`${key}.ttf`, async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(bytes, '', { targetFormat: 'truetype', variationAxes: axes, keepAllGlyphs: true });
  });
  return readFile(made);
}

/** Reads the fonts. */
export async function lettersOf(files: readonly FontSource[]): Promise<Letters> {
  const fonts: Font[] = [];
  for (const file of files) {
    // What `check` cannot see, letters that no program can draw, browsers leave out as well.
    const bytes = await atWeight(file).catch((error: unknown) => {
      if (file.isOptional) return undefined;
      throw error;
    });
    if (bytes) fonts.push(new Font(new Face(new Blob(new Uint8Array(bytes).buffer))));
  }
  const maskOf = masksOf();
  const glyphsOf = piecesIn(fonts);
  const piecesOf = (line: string) => inVisualOrder(line).map((piece) => glyphsOf(piece));
  return {
    width: (text, size) =>
      size *
      piecesOf(text)
        .flat()
        .reduce((sum, { advance }) => sum + advance, 0),
    draw: (text, size) => {
      let from = 0;
      return piecesOf(text).flatMap((piece) =>
        piece.map(({ advance, font, glyph, dx, dy }): DrawnLetter => {
          const place = Math.round((from + dx * size) * PLACES);
          from += advance * size;
          const x = Math.floor(place / PLACES);
          return { mask: maskOf(font, glyph, size, place - x * PLACES), x, y: -Math.round(dy * size) };
        }),
      );
    },
    has: (text) => [...text.normalize('NFC')].every((letter) => fontWith(letter, fonts) !== undefined),
  };
}

/** Rasterizes each glyph once for each size and place within a pixel. */
function masksOf(): (font: Font, glyph: number, size: number, place: number) => Mask {
  const outlines = new Map<Font, Map<number, readonly Contour[]>>();
  const masks = new Map<readonly Contour[], Map<number, Mask>>();
  return (font, glyph, size, place) => {
    const ofFont = madeOnce(outlines, font, () => new Map<number, readonly Contour[]>());
    const outline = madeOnce(ofFont, glyph, () => outlineOf(font, glyph));
    const ofGlyph = madeOnce(masks, outline, () => new Map<number, Mask>());
    return madeOnce(ofGlyph, size * PLACES + place, () => rasterize(outline, size, place / PLACES));
  };
}

function madeOnce<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** A positioned glyph of a word. Lengths are in em. */
interface Glyph {
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  readonly glyph: number;
  readonly font: Font;
}

/** Letters of one font and one direction. */
interface Run {
  readonly text: string;
  readonly font: Font;
  readonly direction: Written;
}

/** The glyphs of pieces. Many titles share words, so they are kept. */
function piecesIn(fonts: readonly Font[]): (piece: Piece) => readonly Glyph[] {
  const known = new Map<string, readonly Glyph[]>();
  return (piece) => {
    if (known.size >= MOST_WORDS) known.clear();
    return madeOnce(known, piece.direction + piece.text, () => runsOf(piece, fonts).flatMap(glyphsOf));
  };
}

function fontWith(letter: string, fonts: readonly Font[]): Font | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return fonts.find((font) => font.glyph(code) !== undefined);
}

/**
 * Splits a piece into runs, in the order in which they stand from left to right. A letter that is in no font joins the run
 * before it.
 */
function runsOf(piece: Piece, fonts: readonly Font[]): readonly Run[] {
  const main = piece.direction;
  const runs: { text: string; font: Font; direction: Written }[] = [];
  for (const letter of piece.text.normalize('NFC')) {
    const last = runs.at(-1);
    const font = fontWith(letter, fonts) ?? last?.font ?? fonts[0];
    if (!font) throw new Error('there is no font');
    const isLeftToRight = /[\p{L}\p{N}]/u.test(letter) && !hasRightToLeft(letter);
    const direction = isLeftToRight ? 'ltr' : main;
    if (last?.font === font && last.direction === direction) last.text += letter;
    else runs.push({ text: letter, font, direction });
  }
  return main === 'rtl' ? runs.reverse() : runs;
}

/** Each buffer has memory that is not freed before the program waits for something. */
const BUFFER = new GlyphBuffer();

function glyphsOf({ text, font, direction }: Run): readonly Glyph[] {
  const buffer = BUFFER;
  buffer.clearContents();
  buffer.addText(text);
  buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const unit = 1 / font.face.upem;
  return buffer.getGlyphInfos().map(({ codepoint: glyph }, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { advance: xAdvance * unit, dx: xOffset * unit, dy: yOffset * unit, glyph, font };
  });
}

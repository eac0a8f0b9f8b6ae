import type { Media, Picture } from '../model/media.ts';

/** Formats in which a picture is made, the smallest first: browsers take the first they know. */
export const FORMATS = ['avif', 'webp'] as const;
type PictureFormat = (typeof FORMATS)[number];

/** Widths in pixels: half and whole columns, on screens of one to three pixels to a CSS pixel. */
const WIDTHS = [400, 800, 1200, 1600];
const WIDEST = 1600;
/** A width is left out where the picture itself is less than this much wider. */
const STEP = 1.25;

/** A picture in one width and format. */
export interface Variant {
  readonly format: PictureFormat;
  /** In pixels. */
  readonly width: number;
  /** Path beside the original's, as if it were a file of the content folder. */
  readonly path: string;
}

/** The widths in which a picture is made, ascending, none above its own. None at all for tiny and for moving pictures. */
export function widthsOf({ width, animated }: Picture): readonly number[] {
  if (animated || width < (WIDTHS[0] ?? 0)) return [];
  if (width >= WIDEST) return WIDTHS;
  return [...WIDTHS.filter((smaller) => smaller * STEP <= width), width];
}

/**
 * The variants of a picture, by format and then by width. Their names hold its whole name, so that `march.jpg` and `march.png`
 * keep apart, and differ from that of any file of the content folder.
 */
export function variantsOf(path: string, media: Media): readonly Variant[] {
  const picture = media.get(path)?.picture;
  if (!picture) return [];
  const widths = widthsOf(picture);
  const named = (mark: string) =>
    FORMATS.flatMap((format) =>
      widths.map((width): Variant => ({ format, width, path: `${path}${mark}-${width}.${format}` })),
    );
  let mark = '';
  while (named(mark).some((variant) => media.has(variant.path))) mark += '_';
  return named(mark);
}

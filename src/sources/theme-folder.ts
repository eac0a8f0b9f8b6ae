import type { MeasuredFont } from './fonts/measure-font.ts';

/** In bytes. Longer text files of a theme are not read: no theme has so much to say. */
export const MOST_TEXT = 200_000;

/** A file of a theme's folder. */
export interface ThemeFile {
  /** Path in the folder, with `/` as separator. */
  readonly path: string;
  readonly bytes: number;
  /** Changes with every change of the file. */
  readonly version: string;
  /** Of `.css` and `.svg` files that are UTF-8 and not too long. Without byte order mark, with line ends as `\n`. */
  readonly text?: string;
  /** Of `.woff2` files in `fonts/`. */
  readonly font?: MeasuredFont;
}

/** A theme's folder as data. */
export interface ThemeFolder {
  /** As problems name it: with `/` as separator and no trailing slash. */
  readonly root: string;
  /** Every regular file that is not hidden, sorted by path. Links are left out, so that nothing outside can be published. */
  readonly files: readonly ThemeFile[];
  /** If it is no folder, what it is. Then there are no files. */
  readonly instead?: 'link' | 'file';
}

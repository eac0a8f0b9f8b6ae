import type { FontFile } from './font-file.ts';

/** The two looks of every page. A reader's system chooses. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours of a theme, by the names of their properties without hyphens in front, as `#rrggbb`. */
export type Colours = ReadonlyMap<string, string>;

/** A file of the theme's folder that is published as it is. */
export interface ThemeCopy {
  /** Path inside the theme's folder, with `/`. */
  readonly path: string;
  /** Address in the site, without its base path: `/favicon.svg`. */
  readonly address: string;
}

/** A journal's name as a drawing, sanitised. */
export interface Wordmark {
  /** In CSS pixels: the size at which it was drawn. Pages show it in these proportions. */
  readonly width: number;
  readonly height: number;
  /** A whole SVG file for each scheme. */
  readonly files: Readonly<Record<Scheme, string>>;
}

/** The look of a journal, where it differs from the program's own. Everything in it has been checked. */
export interface Theme {
  /** The theme's folder as given on the command line. */
  readonly root: string;
  /** The styles to be added to the program's own, written by the program. Empty if there is no theme.css. */
  readonly css: string;
  /** All colours, also those that the theme does not change. */
  readonly colours: Readonly<Record<Scheme, Colours>>;
  readonly wordmark?: Wordmark;
  /** Names of the published font files that every page loads first. Undefined: those of the program. */
  readonly firstFonts: { readonly text?: readonly string[]; readonly titles?: readonly string[] };
  /** The font file for titles on share pictures, by its path in the theme's folder, and the weight if it has several. */
  readonly shareFont?: { readonly path: string; readonly weight?: number };
  /** The font files of the first typeface for texts, titles and everything else. Empty if the program's own has to serve. */
  readonly faces: Readonly<Record<'text' | 'title' | 'label', readonly FontFile[]>>;
  /** How titles are set. */
  readonly titles: { readonly weight: number; readonly case: string; readonly scale: number };
  readonly copies: readonly ThemeCopy[];
}

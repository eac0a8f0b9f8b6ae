import { PROPERTIES, PROPERTY_NAMES } from '../../content/theme/properties.ts';
import type { Theme } from '../../content/theme/theme.ts';
import type { Faces } from './faces.ts';

/** How PDFs look, as `layouts/print/` reads it, apart from what each has of its own: its pictures and its direction. */
export interface PrintLook {
  readonly colours: Readonly<Record<string, string>>;
  readonly text: readonly string[];
  readonly title: readonly string[];
  readonly label: readonly string[];
  readonly code: readonly string[];
  readonly titleWeight: number;
  readonly titleCase: string;
  /** The size of titles, compared with the program's own. */
  readonly titleScale: number;
  /** The name of the wordmark's file, if the theme has one, and its size in any unit. */
  readonly wordmark?: { readonly file: string; readonly width: number; readonly height: number };
}

/** The name of the wordmark's file. */
export const WORDMARK = 'wordmark.svg';

/** Families that Typst brings, for code and for letters and signs that the faces lack: Greek, Cyrillic, Hebrew, mathematics. */
const CODE = 'DejaVu Sans Mono';
const FURTHER = ['Libertinus Serif', 'New Computer Modern Math', CODE];

/** The colours that PDFs have. The paper is white. */
const COLOURS = ['ink', 'quiet', 'line', 'tint', 'accent', 'answer'] as const;

/** The look of a journal's PDFs. */
export function printLookOf(theme: Theme | undefined, { families }: Faces): PrintLook {
  const light = theme?.colours.light;
  const own = new Map<string, string>(PROPERTY_NAMES.map((name) => [name, PROPERTIES[name].light]));
  const colours = COLOURS.map((name) => [name, light?.get(name) ?? own.get(name) ?? '#000000']);
  const { text, title, label } = families;
  return {
    colours: Object.fromEntries(colours),
    text: [...text, ...FURTHER],
    title: [...title, ...FURTHER],
    label: [...label, ...FURTHER],
    code: [CODE, ...text, ...FURTHER],
    titleWeight: theme?.titles.weight ?? 700,
    titleCase: theme?.titles.case ?? 'none',
    titleScale: theme?.titles.scale ?? 1,
    ...(theme?.wordmark && {
      wordmark: { file: WORDMARK, width: theme.wordmark.width, height: theme.wordmark.height },
    }),
  };
}

import type { SiteLanguage } from '../../languages/index.ts';

/**
 * The file `saved.json` beside a page: everything that a browser keeps of it to show it without a connection. Scripts read it
 * in browsers. All addresses are links on the site: percent-encoded, with the base path.
 */
export interface SavedList {
  /** An issue; the search of a language; or what every page needs, such as styles and fonts. */
  readonly kind: 'issue' | 'search' | 'shared';
  /** What the reader sees of it in lists, and in which language. Empty for what every page needs. */
  readonly title: string;
  readonly language: SiteLanguage;
  readonly page: string;
  /** The lists of what has to be kept too. */
  readonly needs: readonly string[];
  /** The sum of the files, uncompressed. */
  readonly bytes: number;
  /** Changes with every file. */
  readonly fingerprint: string;
  readonly files: readonly SavedFile[];
}

/** A file: its address, its size uncompressed, and a digest of its content. */
export type SavedFile = readonly [href: string, bytes: number, digest: string];

/**
 * The path under which a browser keeps what is at an address. A query makes no difference, nor how a comma is written: the lists of
 * a picture's widths need it encoded (`src/addresses/shown-picture.ts`).
 */
export function keptPath(url: URL): string {
  return withoutVariant(url.pathname.replaceAll('%2C', ','));
}

/** The end of the name of a picture's variant (`src/addresses/picture-variants.ts`). */
const VARIANT = /-\d{3,4}\.(?:avif|webp)$/;

/**
 * The path of a picture instead of that of a variant. Only one variant of a picture is kept, so each of them is kept and found
 * under the name of the picture.
 */
function withoutVariant(path: string): string {
  if (!VARIANT.test(path)) return path;
  let name = path.replace(VARIANT, '');
  while (name.endsWith('_')) name = name.slice(0, -1);
  return name;
}

/** The header by which scripts know that an answer is a saved one. */
export const SAVED_MARK = 'Contrapunto-Saved';

/** Why a file with the extension of a picture cannot be shown. */
export type PictureFault = 'no-picture' | 'too-large' | 'too-many-parts' | 'damaged';

interface Large {
  readonly bytes: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

interface Missing {
  readonly src: string;
  readonly suggestion: string | undefined;
}

/** Titles that share pictures cannot show whole, with their files, and the characters that the typeface lacks. */
interface Undrawn {
  readonly titles: readonly { readonly title: string; readonly path: string }[];
  readonly letters: readonly string[];
}

/** What the rules about pictures find. */
export interface PicturesFindings {
  readonly 'large-picture': Large;
  readonly 'missing-alt': { src: string };
  readonly 'missing-alt/html': { src: string };
  readonly 'missing-alt/field': { field: string };
  readonly 'missing-picture': Missing;
  readonly 'remote-picture': { href: string };
  readonly 'unreadable-picture': { fault: PictureFault };
  readonly 'undrawn-title': Undrawn;
}

import type { PictureFault } from '../languages/words/rules/pictures.ts';
/** What the head of a picture file tells. */
export interface Picture {
  /** In pixels, as the picture is seen: turned as its EXIF orientation asks. */
  readonly width: number;
  readonly height: number;
  /** Whether it moves: it is then published as it is. */
  readonly animated: boolean;
  /** Whether the file carries EXIF, XMP, IPTC or notes, which may tell where and by whom a photograph was taken. */
  readonly tellsMore: boolean;
}

/** A file of the content folder that is no text. */
export interface MediaFile {
  readonly bytes: number;
  /** Set for pictures that can be read. */
  readonly picture?: Picture;
  /** Set for files that are named as pictures and cannot be read. */
  readonly fault?: PictureFault;
}

/** All files of the content folder that are no texts, by path inside it, with `/`. */
export type Media = ReadonlyMap<string, MediaFile>;

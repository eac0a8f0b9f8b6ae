import type { PictureFault } from '../languages/words/rules/pictures.ts';

/** What is read from the beginning and end of a picture file. */
export interface Picture {
  /** In pixels, after the rotation that the EXIF orientation asks for. */
  readonly width: number;
  readonly height: number;
  /** Whether it is animated. An animated picture is published unchanged. */
  readonly animated: boolean;
  /** Whether the file has EXIF, XMP, IPTC or comments, which can reveal where and by whom a photograph was taken. */
  readonly tellsMore: boolean;
}

/** A file in the content folder that is not text. */
export interface MediaFile {
  readonly bytes: number;
  /** Set if the file is a readable picture. */
  readonly picture?: Picture;
  /** Set if the file has a picture's extension but cannot be read as one. */
  readonly fault?: PictureFault;
}

/** All files in the content folder that are not text, by path relative to it, with `/`. */
export type Media = ReadonlyMap<string, MediaFile>;

/** Paths by their composed form. Made once for each content folder, and only if a path was not found as written. */
const composed = new WeakMap<Media, ReadonlyMap<string, string>>();

/**
 * The path under which a file is in `media`. The file's name may be composed or decomposed ("ó" as one character, or as
 * "o" and an accent): both look the same, and macOS may change one into the other.
 */
export function pathIn(media: Media, path: string): string | undefined {
  if (media.has(path)) return path;
  let paths = composed.get(media);
  if (!paths) {
    paths = new Map([...media.keys()].map((known) => [known.normalize('NFC'), known]));
    composed.set(media, paths);
  }
  return paths.get(path.normalize('NFC'));
}

import type { Element } from 'hast';
import type { PrintedPicture } from './printed.ts';
import type { TextReading } from './text-reading.ts';

/** The picture of an `<img>`. Undefined if it is not one of the site's own. */
export function pictureOf({ properties }: Element, { pictureAt }: TextReading): PrintedPicture | undefined {
  const { src, alt } = properties;
  const found = typeof src === 'string' ? pictureAt(src) : undefined;
  return found && { kind: 'picture', ...found, alt: typeof alt === 'string' ? alt : '' };
}

import { outputFile } from './addresses.ts';
import type { Site } from './site.ts';

/** A file to be copied as it is. */
export interface MediaFile {
  /** Path inside the content folder. */
  readonly from: string;
  /** Path inside the output folder. */
  readonly to: string;
}

/** The pictures and files that published texts show or link to; what no text uses stays unpublished. */
export function mediaOf(site: Site): readonly MediaFile[] {
  const used = new Set<string>();
  for (const { media } of site.texts.values()) for (const path of media) used.add(path);
  for (const { cover } of site.archive.issues.values()) if (cover) used.add(cover.path);
  for (const work of site.archive.works.values()) {
    if (work.kind !== 'article') continue;
    if (work.image) used.add(work.image.path);
    for (const { path } of work.attachments) used.add(path);
  }
  return [...used].sort().map((from) => ({ from, to: outputFile(site.addresses.media(from)) }));
}

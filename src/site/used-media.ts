import type { Archive } from '../model/archive.ts';
import type { Texts } from '../text/render-texts.ts';

/** Paths, relative to the content folder and sorted, of the media files that published texts show or link to. */
export function usedMedia(archive: Archive, texts: Texts): readonly string[] {
  const used = new Set<string>();
  for (const { media } of texts.values()) for (const path of media) used.add(path);
  for (const { cover } of archive.issues.values()) if (cover) used.add(cover.path);
  for (const work of archive.works.values()) {
    if (work.kind === 'article' && work.image) used.add(work.image.path);
    for (const { attachments } of work.editions.values()) for (const { path } of attachments) used.add(path);
  }
  return [...used].sort();
}

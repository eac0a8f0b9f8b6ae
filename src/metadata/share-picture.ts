import type { PageRef } from '../addresses/page-ref.ts';
import { introductionId, type WorkId } from '../model/ids.ts';
import type { Site } from '../site/site.ts';

/** Address of the picture that link previews of a page show: its text's own, or else the journal's. */
export function sharePictureOf({ archive, addresses }: Site, ref: PageRef): string {
  const { language } = ref;
  const work = workBehind(ref);
  const hasOwn =
    archive.journal.sharePictures && work !== undefined && archive.works.get(work)?.editions.has(language);
  return addresses.absolute(
    hasOwn ? addresses.sharePicture(language, work) : addresses.sharePicture(language),
  );
}

function workBehind(ref: PageRef): WorkId | undefined {
  if (ref.kind === 'article') return ref.work;
  return ref.kind === 'issue' ? introductionId(ref.issue) : undefined;
}

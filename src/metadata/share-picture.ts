import { canonicalOf, type PageRef } from '../addresses/page-ref.ts';
import { introductionId, type WorkId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import { journalWords } from '../site/journal-words.ts';
import { editionFor, hasPage, type Site, workOf } from '../site/site.ts';

/** The picture that link previews show. */
export interface SharePicture {
  /** Absolute address. */
  readonly url: string;
  /** What is to be read on it, for those who cannot see it. */
  readonly alt: string;
}

/**
 * The picture that link previews of a page show: its text's own, or that of its issue, or else the journal's. Undefined if
 * the journal wants none.
 */
export function sharePictureOf(site: Site, ref: PageRef): SharePicture | undefined {
  const { addresses, archive } = site;
  if (archive.journal.sharePictures === 'none') return undefined;
  const work = workOnPicture(site, ref);
  const title =
    work === undefined
      ? journalWords(site, ref.language).title
      : plainOf(editionFor(workOf(site, work), ref.language).title);
  return { url: addresses.absolute(addresses.sharePicture(ref.language, work)), alt: title };
}

/** The work whose title is on a page's picture. */
function workOnPicture(site: Site, page: PageRef): WorkId | undefined {
  const ref = canonicalOf(page);
  const { addresses, archive } = site;
  if (ref.kind !== 'article' && ref.kind !== 'issue') return undefined;
  if (ref.kind === 'article' && archive.journal.sharePictures === 'articles') return ref.work;
  const issue = ref.kind === 'issue' ? ref.issue : workOf(site, ref.work).issue;
  return hasPage(site, addresses.issue(ref.language, issue)) ? introductionId(issue) : undefined;
}

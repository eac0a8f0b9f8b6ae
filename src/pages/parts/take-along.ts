import type { Address } from '../../addresses/address.ts';
import { addressOf, type BookRef, bookAddress } from '../../addresses/page-ref.ts';
import { fileSize } from '../../languages/cldr/file-size.ts';
import { conventionsOf, type SiteLanguage } from '../../languages/index.ts';
import type { PrintedWhole } from '../../languages/words/interface/take-along-words.ts';
import type { Article } from '../../model/archive.ts';
import type { TakeAlongView, TakenFile } from '../views/frame-views.ts';
import type { PlannedSite } from './planned-site.ts';

/** Media types of files that readers can take along (IANA). */
const TYPES: Readonly<Record<TakenFile['format'], string>> = {
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
};

/** What readers can take along of what a page is about. Absent if there is nothing. */
type Taken = { readonly takeAlong?: readonly TakeAlongView[] };

/** What readers can take along of an issue or a debate. */
export function takenOf(site: PlannedSite, ref: BookRef): Taken {
  const own = ref.kind === 'issue' ? printOf(site, addressOf(ref, site.archive, site.addresses), ref) : [];
  return taken([...own, ...bookOf(site, ref)]);
}

/**
 * What readers can take along of an article: itself, its issue, and its debate. If it takes part in several debates, its page links to
 * them, and each page offers its own.
 */
export function takenOfArticle(site: PlannedSite, { id, issue }: Article, language: SiteLanguage): Taken {
  const [opening, another] = site.archive.debatesOf.get(id) ?? [];
  const article = { kind: 'article', language, work: id } as const;
  return taken([
    ...printOf(site, addressOf(article, site.archive, site.addresses), article),
    ...bookOf(site, { kind: 'issue', language, issue }),
    ...(opening !== undefined && another === undefined
      ? bookOf(site, { kind: 'debate', language, opening })
      : []),
  ]);
}

function taken(files: readonly TakeAlongView[]): Taken {
  return files.length > 0 ? { takeAlong: files } : {};
}

/** The book of an issue or a debate. */
function bookOf(site: PlannedSite, ref: BookRef): readonly TakeAlongView[] {
  const file = { format: 'epub', whole: ref.kind } as const;
  return fileAt(site, bookAddress(ref, site.archive, site.addresses), file, ref.language);
}

/** The PDF of an article or an issue. */
function printOf(
  site: PlannedSite,
  page: Address,
  { kind, language }: { readonly kind: PrintedWhole; readonly language: SiteLanguage },
): readonly TakeAlongView[] {
  return fileAt(site, site.addresses.print(page, kind), { format: 'pdf', whole: kind }, language);
}

/** A file, if the site has it. */
function fileAt(
  site: PlannedSite,
  address: Address,
  file: TakenFile,
  language: SiteLanguage,
): readonly TakeAlongView[] {
  if (!site.map.files.has(address)) return [];
  const bytes = site.sizes.get(address);
  const size = bytes === undefined ? {} : { size: fileSize(bytes, conventionsOf(language).locale) };
  return [{ ...file, href: site.addresses.href(address), type: TYPES[file.format], ...size }];
}

import type { Address } from '../addresses/address.ts';
import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { IssueNumber } from '../model/ids.ts';
import { issueLink } from '../site/links.ts';
import { hasPage, hrefOf, pageOf, workOf } from '../site/site.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { ManifestView, PreservationView } from './views/manifest-views.ts';

/**
 * The sentence, word for word, that a LOCKSS box must find on a manifest page before it collects the files (LOCKSS
 * Program, "Publishers: Add a permission statement").
 */
const LOCKSS_PERMISSION = 'LOCKSS system has permission to collect, preserve, and serve this Archival Unit';

/** The page that lists all files of an issue. The list covers all languages and is the same on the page of each. */
export function manifestView(site: PlannedSite, ref: Extract<PageRef, { kind: 'manifest' }>): ManifestView {
  const { language, issue: number } = ref;
  const { addresses, preserved } = site;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).preservation.title(number);
  const media = (preserved.issues.get(number) ?? []).filter(({ kind }) => kind === 'media');
  return {
    kind: 'manifest',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    issue: issueLink(site, number, language),
    permission: LOCKSS_PERMISSION,
    bag: addresses.href(addresses.bag(number)),
    checksums: addresses.href(addresses.checksums(number)),
    journal: addresses.href(addresses.journal),
    texts: textsOf(site, number, language),
    files: media.map(({ path, address }) => ({
      text: path.slice(`issues/${number}/`.length),
      href: addresses.href(address),
    })),
  };
}

/** Links from an issue's page to its preserved files. Empty in a preview, which has no manifests. */
export function preservationOf(
  site: PlannedSite,
  number: IssueNumber,
  language: SiteLanguage,
): { readonly preservation?: PreservationView } {
  const { addresses } = site;
  const manifest = addresses.manifest(language, number);
  if (!hasPage(site, manifest)) return {};
  return {
    preservation: { manifest: addresses.href(manifest), bag: addresses.href(addresses.bag(number)) },
  };
}

function textsOf(site: PlannedSite, number: IssueNumber, reader: SiteLanguage): ManifestView['texts'] {
  const issue = site.archive.issues.get(number);
  if (!issue) throw new Error(`the archive lost issue ${number}`);
  const files = new Map(
    (site.preserved.issues.get(number) ?? []).map(({ path, address }) => [path, address]),
  );
  const href = (address: Address | undefined) => address && site.addresses.href(address);
  return [issue.introduction, ...issue.contents].flatMap((id) => {
    const work = workOf(site, id);
    return [...work.editions.values()].map(({ language, source, title }) => {
      const comments = href(files.get(`issues/${number}/${id}.comments.yaml`));
      return {
        page: {
          text: title,
          href: hrefOf(site, pageOf(work, language)),
          ...(language !== reader && { language, textLanguage: language }),
        },
        source: href(files.get(source.path)) ?? '',
        ...(language === work.original && comments !== undefined && { comments }),
      };
    });
  });
}

import { findPage, pageIn } from '../addresses/find-page.ts';
import { addressOf, editionsOf } from '../addresses/page-ref.ts';
import type { SiteLanguage } from '../languages/index.ts';
import { anchorsOfPage } from '../text/page-anchors.ts';
import type { Followed } from '../text/render-plain.ts';
import type { Site } from './site.ts';

type Following = Pick<Site, 'archive' | 'addresses' | 'map' | 'texts'>;

/**
 * Follows an address for a reader of a language. An address on this site leads to the page in that language, if there is
 * one; a missing anchor is left out.
 */
export function followAddress(site: Following, written: string, reader: SiteLanguage): Followed {
  const { archive, addresses, map } = site;
  const own = addresses.own(written);
  const path = own?.path ?? (/^\/(?!\/)/.test(written) ? written : undefined);
  if (path === undefined) return { kind: 'elsewhere' };
  const found = findPage(path, map, addresses);
  if (!found) {
    const { address } = addresses.parse(path);
    if (map.files.has(address)) return { kind: 'here', href: addresses.href(address) };
    return { kind: own && !own.isCertain ? 'elsewhere' : 'nowhere' };
  }
  const ref = pageIn(reader, found.ref, archive, map, addresses) ?? found.ref;
  const edition = editionsOf(archive, ref)?.get(ref.language);
  const text = edition && site.texts.get(edition);
  const work = ref.kind === 'article' ? archive.works.get(ref.work) : undefined;
  const anchors = new Set(text?.headings.map(({ id }) => id));
  const page = anchorsOfPage({ anchors, paragraphs: text?.paragraphs ?? 0 }, work);
  const anchor = found.anchor === undefined ? undefined : page.find(found.anchor);
  const query = found.query === undefined ? '' : `?${found.query}`;
  const href = addresses.href(addressOf(ref, archive, addresses)) + query;
  return {
    kind: 'here',
    href: anchor === undefined ? href : `${href}#${encodeURIComponent(anchor)}`,
    ...(ref.language !== reader && { language: ref.language }),
  };
}

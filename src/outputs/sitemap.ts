import { outputFile } from '../addresses/address.ts';
import type { PagePlan } from '../pages/plan.ts';
import type { PageKind } from '../pages/views/views.ts';
import type { Site } from '../site/site.ts';
import { madeWhenRead, type TextOutput } from './formats/output.ts';
import { type Xml, xml } from './formats/xml.ts';
import { lastChanges } from './last-changes.ts';

/** What one file may hold by the sitemaps.org protocol 0.9: addresses, and bytes before compression. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

const PROTOCOL: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = xml`<?xml version="1.0" encoding="utf-8"?>`;

/**
 * Kinds of pages that are not there to be found. Two editions side by side are found by their own pages, which are the
 * canonical ones.
 */
const UNLISTED: readonly PageKind[] = ['redirect', 'not-found', 'search', 'saved', 'parallel'];

/** An address with the day of its last change (`2020-03-15`), where that is known. */
interface Entry {
  readonly xml: Xml;
  readonly changed: string | undefined;
}

/**
 * The sitemap: every page that is there to be found. Where one file may not hold them all, `sitemap.xml` is an index of
 * `sitemap-1.xml`, `sitemap-2.xml`, … Versions in other languages are named in the pages, and there alone.
 */
export function sitemap(
  site: Site,
  pages: readonly PagePlan[],
  limits: SitemapLimits = PROTOCOL,
): readonly TextOutput[] {
  const { addresses, map } = site;
  const listed = pages.filter(({ kind }) => !UNLISTED.includes(kind));
  const entriesOf = (): readonly Entry[] => {
    const changes = lastChanges(site);
    return listed.map(({ address }) => {
      const ref = map.pages.get(address);
      return entry('url', addresses.absolute(address), ref && changes(ref));
    });
  };
  // The dates of all pages take long. Nobody asks for them if nothing has changed.
  if (
    fitsInOne(
      listed.map(({ address }) => addresses.absolute(address)),
      limits,
    )
  ) {
    return [madeWhenRead(outputFile(addresses.sitemap), () => urlset(entriesOf()))];
  }
  const entries = entriesOf();
  const parts = split(entries, limits);
  if (parts.length <= 1) return [{ path: outputFile(addresses.sitemap), content: urlset(entries) }];
  const index = parts.map((part, place) =>
    entry('sitemap', addresses.absolute(addresses.sitemapPart(place + 1)), newest(part)),
  );
  return [
    {
      path: outputFile(addresses.sitemap),
      content: String(
        xml`${DECLARATION}\n<sitemapindex xmlns="${NAMESPACE}">\n${xmlOf(index)}</sitemapindex>\n`,
      ),
    },
    ...parts.map((part, place) => ({
      path: outputFile(addresses.sitemapPart(place + 1)),
      content: urlset(part),
    })),
  ];
}

/** In bytes: more than an entry has besides its address, and by which an escaped character can be longer. */
const [BESIDE, ESCAPED] = [100, 6] as const;

/** Whether one file certainly holds these addresses, whatever is said of them. */
function fitsInOne(urls: readonly string[], limits: SitemapLimits): boolean {
  const bytes = urls.reduce((sum, url) => sum + BESIDE + ESCAPED * Buffer.byteLength(url), 1000);
  return urls.length <= limits.addresses && bytes <= limits.bytes;
}

function entry(name: 'url' | 'sitemap', url: string, changed: string | undefined): Entry {
  const lastmod = changed === undefined ? undefined : xml`<lastmod>${changed}</lastmod>`;
  return { xml: xml`  <${name}><loc>${url}</loc>${lastmod}</${name}>\n`, changed };
}

function urlset(entries: readonly Entry[]): string {
  return String(xml`${DECLARATION}\n<urlset xmlns="${NAMESPACE}">\n${xmlOf(entries)}</urlset>\n`);
}

/** In the order they are in, as many together as one file may hold. */
function split(entries: readonly Entry[], limits: SitemapLimits): readonly (readonly Entry[])[] {
  const empty = Buffer.byteLength(urlset([]));
  const parts: Entry[][] = [];
  let bytes = 0;
  for (const each of entries) {
    const size = Buffer.byteLength(String(each.xml));
    const part = parts.at(-1);
    if (part && part.length < limits.addresses && bytes + size <= limits.bytes) {
      part.push(each);
      bytes += size;
    } else {
      parts.push([each]);
      bytes = empty + size;
    }
  }
  return parts;
}

function newest(entries: readonly Entry[]): string | undefined {
  let last: string | undefined;
  for (const { changed } of entries) {
    if (changed !== undefined && (last === undefined || changed > last)) last = changed;
  }
  return last;
}

function xmlOf(entries: readonly Entry[]): readonly Xml[] {
  return entries.map((entry) => entry.xml);
}

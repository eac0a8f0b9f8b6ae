import { type Address, withoutCase } from '../addresses/address.ts';
import type { Addresses, OldAddress } from '../addresses/addresses.ts';
import { isParallel } from '../addresses/page-addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import { reservedSlugs } from '../addresses/taken-addresses.ts';
import { placeIn, placeOfItem } from '../content/parsed-content.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Archive } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateAddress } from '../problems/rules/addresses/duplicate-address.ts';
import { redirectLoop } from '../problems/rules/addresses/redirect-loop.ts';
import { redundantRedirect } from '../problems/rules/addresses/redundant-redirect.ts';
import type { AddressedText } from './released/addressed-texts.ts';

/** The owner of addresses that belong to pages which the site generates itself. */
const SITE = Symbol('the site itself');

/** The owner of an address: a file, or the site itself. */
type Owner = string | typeof SITE;

function fileOf(owner: Owner): string | undefined {
  return owner === SITE ? undefined : owner;
}

/**
 * Checks that no two texts share an address, and that no old address equals a present one. An old address therefore
 * always leads to a page, never to another old address: there are no redirect chains. Addresses that differ only in
 * case are treated as equal.
 */
export function checkAddresses(
  texts: readonly AddressedText[],
  archive: Archive,
  addresses: Addresses,
  map: Pick<SiteMap, 'pages'>,
  report: Report,
): void {
  const isOwn = ownPagesOf(archive, map);
  const owners = new Map<string, string>();
  for (const { record, address } of texts) {
    const owner = owners.get(withoutCase(address)) ?? (isOwn(address) ? SITE : undefined);
    if (owner === undefined) owners.set(withoutCase(address), record.source.file);
    else report(duplicateAddress, placeIn(record, ['slug']), { address, other: fileOf(owner) });
  }
  checkRedirects(texts, owners, isOwn, addresses, report);
}

function checkRedirects(
  texts: readonly AddressedText[],
  owners: ReadonlyMap<string, string>,
  isOwn: (address: Address) => boolean,
  addresses: Addresses,
  report: Report,
): void {
  const redirects = new Map<string, { readonly shown: string; readonly file: string }>();
  const ownerOf = ({ address, query }: OldAddress): Owner | undefined => {
    if (query !== undefined) return undefined;
    return owners.get(withoutCase(address)) ?? (isOwn(address) ? SITE : undefined);
  };
  for (const { record, address, old, index } of texts.flatMap((text) => oldAddressesOf(text, addresses))) {
    const { file } = record.source;
    const { shown, key } = named(old);
    const place = () => placeOfItem(record, 'redirect-from', index);
    const before = redirects.get(key);
    const twin = redirects.get(twinOf(key));
    const other =
      ownerOf(old) ??
      twin?.file ??
      (before?.file === file && before.shown !== shown ? undefined : before?.file);
    if (shown === address) report(redundantRedirect, place(), { address });
    else if (key === withoutCase(address)) report(redirectLoop, place(), { address: shown, own: address });
    else if (other !== undefined) report(duplicateAddress, place(), { address: shown, other: fileOf(other) });
    else redirects.set(key, { shown, file });
  }
}

function oldAddressesOf({ record, edition, address }: AddressedText, addresses: Addresses) {
  return edition.redirectFrom.map((written, index) => ({
    record,
    address,
    old: addresses.parseOld(written),
    index,
  }));
}

/** `/a.html` is written as a file, and `/a.html/` needs a folder with the same name. A site cannot have both. */
function twinOf(key: string): string {
  return key.endsWith('/') ? key.slice(0, -1) : `${key}/`;
}

/**
 * An old address as problems show it, and the key by which it is compared. With a query, the comparison is
 * case-sensitive.
 */
function named({ address, query }: OldAddress): { readonly shown: string; readonly key: string } {
  if (query === undefined) return { shown: address, key: withoutCase(address) };
  const shown = `${address}?${query}`;
  return { shown, key: shown };
}

/**
 * Creates a function that tells whether an address belongs to a page that the site generates itself, such as the search.
 * Pages of debates, people and topics, and those with two editions, come and go: an address among them that no page has is
 * free.
 */
export function ownPagesOf(
  archive: Archive,
  { pages }: Pick<SiteMap, 'pages'>,
): (address: Address) => boolean {
  const reserved = reservedSlugs(archive.journal);
  const present = new Set([...pages.keys()].map(withoutCase));
  return (address) => {
    const key = withoutCase(address);
    return isParallel(address) || /^(?:\/[^/]+)?\/(?:debates|people|topics)\/[^/]+\/$/.test(key)
      ? present.has(key)
      : isOwnPage(key, reserved, archive.journal.languages);
  };
}

function isOwnPage(
  address: string,
  reserved: ReadonlySet<string>,
  languages: readonly SiteLanguage[],
): boolean {
  const parts = address.split('/').filter((part) => part !== '');
  const isLanguage = languages.some((language) => language.toLowerCase() === parts[0]);
  const inside = isLanguage ? parts.slice(1) : parts;
  const first = inside[0];
  if (first === undefined || address === '/404.html' || address === '/sitemap.xml') return true;
  const isManifest = first === 'issues' && inside.length === 3 && inside[2] === 'manifest';
  return isManifest || (reserved.has(first) && (first !== 'issues' || inside.length === 1));
}

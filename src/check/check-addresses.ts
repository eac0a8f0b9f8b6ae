import type { Archive, Edition, PageEdition } from '../archive/archive.ts';
import { introductionId } from '../archive/ids.ts';
import { type ParsedContent, placeIn, placeOfItem, type TextRecord } from '../content/parsed-content.ts';
import { isLanguage } from '../languages/index.ts';
import {
  type Address,
  type Addresses,
  type OldAddress,
  reservedSlugs,
  withoutCase,
} from '../site/addresses.ts';
import type { Report } from './problem.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { redirectLoop } from './rules/redirect-loop.ts';
import { redundantRedirect } from './rules/redundant-redirect.ts';

/** A text of the archive with its address. */
interface Addressed {
  readonly record: TextRecord<unknown>;
  readonly edition: Edition | PageEdition;
  readonly address: Address;
}

/**
 * Checks that no two texts share an address, and that no old address hides a present one. So an old address always leads to a
 * page, never to another old address: there are no chains. Addresses that differ only in capitals count as one.
 */
export function checkAddresses(
  content: ParsedContent,
  archive: Archive,
  addresses: Addresses,
  report: Report,
): void {
  const texts = addressedTexts(content, archive, addresses);
  const reserved = reservedSlugs(archive.journal);
  const isOwn = (address: Address) => isOwnPage(withoutCase(address), reserved);
  const owners = new Map<string, string>();
  for (const { record, address } of texts) {
    const owner = owners.get(withoutCase(address)) ?? (isOwn(address) ? 'the site itself' : undefined);
    if (owner === undefined) owners.set(withoutCase(address), record.source.file);
    else report(duplicateAddress, placeIn(record, ['slug']), { address, other: owner });
  }
  checkRedirects(texts, owners, isOwn, addresses, report);
}

function checkRedirects(
  texts: readonly Addressed[],
  owners: ReadonlyMap<string, string>,
  isOwn: (address: Address) => boolean,
  addresses: Addresses,
  report: Report,
): void {
  const redirects = new Map<string, { readonly shown: string; readonly file: string }>();
  const ownerOf = ({ address, query }: OldAddress): string | undefined => {
    if (query !== undefined) return undefined;
    return owners.get(withoutCase(address)) ?? (isOwn(address) ? 'the site itself' : undefined);
  };
  for (const { record, address, old, index } of texts.flatMap((text) => oldAddressesOf(text, addresses))) {
    const { file } = record.source;
    const { shown, key } = named(old);
    const place = () => placeOfItem(record, 'redirect-from', index);
    const before = redirects.get(key);
    const other =
      ownerOf(old) ?? (before?.file === file && before.shown !== shown ? undefined : before?.file);
    if (shown === address) report(redundantRedirect, place(), { address });
    else if (key === withoutCase(address)) report(redirectLoop, place(), { address: shown, own: address });
    else if (other !== undefined) report(duplicateAddress, place(), { address: shown, other });
    else redirects.set(key, { shown, file });
  }
}

function oldAddressesOf({ record, edition, address }: Addressed, addresses: Addresses) {
  return edition.redirectFrom.map((written, index) => ({
    record,
    address,
    old: addresses.parseOld(written),
    index,
  }));
}

/** An old address as problems show it, and what it is known by: a query is compared as it is written. */
function named({ address, query }: OldAddress): { readonly shown: string; readonly key: string } {
  if (query === undefined) return { shown: address, key: withoutCase(address) };
  const shown = `${address}?${query}`;
  return { shown, key: shown };
}

/** Whether an address belongs to a page the site makes of itself, such as the search. */
function isOwnPage(address: string, reserved: ReadonlySet<string>): boolean {
  const parts = address.split('/').filter((part) => part !== '');
  const inside = parts[0] !== undefined && isLanguage(parts[0]) ? parts.slice(1) : parts;
  const first = inside[0];
  if (first === undefined || address === '/404.html' || address === '/sitemap.xml') return true;
  return reserved.has(first) && (first !== 'issues' || inside.length === 1);
}

function addressedTexts(
  content: ParsedContent,
  archive: Archive,
  addresses: Addresses,
): readonly Addressed[] {
  const issues = content.issues.flatMap((record) => {
    const edition = archive.works.get(introductionId(record.issue))?.editions.get(record.language);
    return edition ? [{ record, edition, address: addresses.issue(record.language, record.issue) }] : [];
  });
  const articles = content.articles.flatMap((record) => {
    const work = archive.works.get(record.id);
    const edition = work?.issue === record.issue ? work.editions.get(record.language) : undefined;
    return edition
      ? [{ record, edition, address: addresses.article(record.language, record.issue, edition.slug) }]
      : [];
  });
  const pages = content.pages.flatMap((record) => {
    const edition = archive.pages.get(record.id)?.editions.get(record.language);
    return edition ? [{ record, edition, address: addresses.page(record.language, edition.slug) }] : [];
  });
  return [...issues, ...articles, ...pages];
}

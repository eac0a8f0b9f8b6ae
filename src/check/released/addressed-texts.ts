import type { Address } from '../../addresses/address.ts';
import type { Addresses, OldAddress } from '../../addresses/addresses.ts';
import type { ParsedContent, TextRecord } from '../../content/parsed-content.ts';
import type { Archive, Edition, PageEdition } from '../../model/archive.ts';
import { introductionId } from '../../model/ids.ts';

/** A text of the archive, with the record it was parsed into and its address. */
export interface AddressedText {
  readonly record: TextRecord<unknown>;
  readonly edition: Edition | PageEdition;
  readonly address: Address;
}

/** Every text that is a part of the archive. Texts that `assemble` left out are missing. */
export function addressedTexts(
  content: ParsedContent,
  archive: Archive,
  addresses: Addresses,
): readonly AddressedText[] {
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

/** The old addresses that redirect to a text. */
export function oldAddressesIn({ edition }: AddressedText, addresses: Addresses): readonly OldAddress[] {
  return edition.redirectFrom.map(addresses.parseOld);
}

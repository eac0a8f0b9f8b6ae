import { type Addresses, addressesOf } from '../../addresses/addresses.ts';
import { mapSite, type SiteMap } from '../../addresses/site-map.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import type { ParsedContent } from '../../content/parsed-content.ts';
import type { TextReaders } from '../../content/text-readers.ts';
import type { Archive, Journal } from '../../model/archive.ts';
import { plainOf } from '../../model/set-text.ts';
import type { Release } from '../../sources/git/release.ts';
import type { ContentFolder } from '../../sources/read-content.ts';
import { type AddressedText, addressedTexts } from './addressed-texts.ts';

/** The archive as it is now. */
export interface Present {
  readonly folder: ContentFolder;
  /** All content that could be parsed, drafts included. */
  readonly parsed: ParsedContent;
  /** The texts that are part of the archive. */
  readonly texts: readonly AddressedText[];
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
}

/** The archive as it was published. */
export interface Past {
  readonly release: Release;
  readonly texts: readonly AddressedText[];
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
}

/**
 * Loads the archive of a release. Texts that have not changed since are those of the present folder. Undefined if the
 * release has no usable journal.yaml, or was another journal: in a repository that was copied to begin a journal, for
 * example.
 */
export function pastOf(
  release: Release,
  { files }: ContentFolder,
  journal: Journal,
  readers: TextReaders | undefined,
): Past | undefined {
  const unchanged = new Set(release.unchanged);
  const all = [...release.folder.files, ...files.filter(({ path }) => unchanged.has(path))];
  const folder = { ...release.folder, files: all };
  const past = loadArchive(folder, { drafts: false }, () => {}, readers);
  if (!past || isAnother(past.archive.journal, journal)) return undefined;
  const { archive, content } = past;
  const addresses = addressesOf(archive.journal);
  const texts = addressedTexts(content, archive, addresses);
  return { release, texts, archive, addresses, map: mapSite(archive, addresses, true) };
}

function isAnother(past: Journal, present: Journal): boolean {
  const titles = new Set([...past.title.values()].map(plainOf));
  return (
    past.url.href !== present.url.href &&
    ![...present.title.values()].some((title) => titles.has(plainOf(title)))
  );
}

import { hash } from 'node:crypto';
import { type Address, outputFile } from '../../addresses/address.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Site } from '../../site/site.ts';
import {
  issueGroups,
  listAddresses,
  type SavedGroup,
  savingLanguages,
  searchGroups,
  sharedGroup,
} from './saved-groups.ts';
import type { SavedFile, SavedList } from './saved-list.ts';

/** What a list says of a file. */
export interface FileSum {
  /** The size, uncompressed. */
  readonly bytes: number;
  /** Of the content, as `digestOfFile` makes it. */
  readonly digest: string;
}

/** In bytes. A larger search is not kept with an issue: most of it would be about other texts. */
const LARGEST_SEARCH = 2_000_000;

/** Of so many characters that no two files of a journal have the same. */
const DIGEST_LENGTH = 16;

export function digestOfFile(content: string | Uint8Array): string {
  return hash('sha256', content).slice(0, DIGEST_LENGTH);
}

/** What lists are made of besides the site. */
export interface WrittenFiles {
  /** Paths of styles, scripts and fonts. */
  readonly assets: readonly string[];
  /** Paths of those files of the search of a language that the search page loads. */
  readonly bundle: (language: SiteLanguage) => readonly string[];
  /** Throws if there is no such file. */
  readonly sumOf: (path: string) => FileSum;
}

/** The paths of all lists, in the output folder. */
export function savedListPaths(site: Site): readonly string[] {
  return listAddresses(site).map(outputFile);
}

/** The lists of what readers can save, by their paths in the output folder: for each issue in each language, and what it needs. */
export function savedLists(site: Site, { assets, bundle, sumOf }: WrittenFiles): ReadonlyMap<string, string> {
  const shared = sharedGroup(site, assets);
  if (!shared) return new Map();
  const filesOf = ({ files }: SavedGroup): readonly SavedFile[] =>
    files.map((address) => {
      const { bytes, digest } = sumOf(outputFile(address));
      return [site.addresses.href(address), bytes, digest];
    });
  const searches = searchGroups(site, assets, bundle).map((group) => ({ group, files: filesOf(group) }));
  const needs = new Map<SiteLanguage, readonly Address[]>(
    savingLanguages(site).map((language) => [language, [shared.list]]),
  );
  for (const { group, files } of searches)
    if (sizeOf(files) <= LARGEST_SEARCH) needs.set(group.language, [shared.list, group.list]);
  const lists = [
    listOf(site, shared, filesOf(shared), []),
    ...searches.map(({ group, files }) => listOf(site, group, files, [shared.list])),
    ...issueGroups(site).map((group) =>
      listOf(site, group, filesOf(group), needs.get(group.language) ?? [shared.list]),
    ),
  ];
  return new Map(lists);
}

function listOf(
  { addresses }: Site,
  { kind, title, language, page, list }: SavedGroup,
  files: readonly SavedFile[],
  needs: readonly Address[],
): readonly [path: string, content: string] {
  const made: SavedList = {
    ...{ kind, title, language, page: addresses.href(page), needs: needs.map(addresses.href) },
    bytes: sizeOf(files),
    fingerprint: digestOfFile(JSON.stringify(files)),
    files,
  };
  return [outputFile(list), `${JSON.stringify(made)}\n`];
}

function sizeOf(files: readonly SavedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

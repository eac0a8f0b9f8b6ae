import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { outputFile } from '../../addresses/address.ts';
import { outputsOf } from '../../outputs/all-outputs.ts';
import type { Output } from '../../outputs/formats/output.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { PagePlan } from '../../pages/plan.ts';
import { programPath } from '../../program/compiled.ts';
import { mediaOf } from '../../site/media.ts';
import { versionOfFile } from '../../sources/files/file-version.ts';
import type { Asset } from '../assets/bundle-assets.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import type { KeptBundles } from '../search/kept-bundles.ts';
import type { SearchableLanguage } from '../search/searchable-pages.ts';
import { placesOf, preservedCopies, readingFrom } from '../write-preserved.ts';

/** What a site is written from. */
export interface SiteSources {
  readonly site: PlannedSite;
  readonly pages: readonly PagePlan[];
  /** The content folder, from which pictures and files are copied. */
  readonly content: string;
  /** The pictures that are generated: those of pages, and share pictures. They are made while pages are rendered. */
  readonly pictures: Promise<readonly MadeFile[]>;
  /** Books, which are made before pages. */
  readonly books: readonly Output[];
  /** Styles, browser scripts and fonts. */
  readonly assets: readonly Asset[];
  /** The pages that are to be indexed for search. */
  readonly searchable: readonly SearchableLanguage[];
  /** Search indexes of earlier builds. */
  readonly bundles: KeptBundles;
}

/** A file of the output folder that can be made, except those of the search index. */
export type SiteFile =
  | { readonly kind: 'page'; readonly page: PagePlan }
  | { readonly kind: 'output'; readonly output: Output }
  | { readonly kind: 'asset'; readonly content: Asset['content'] }
  | SiteCopy;

interface SiteCopy {
  readonly kind: 'copy';
  readonly from: string;
  /** Changes whenever the file does. */
  readonly version: string;
}

/** Files by their paths in the output folder. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** What is to be written. The pages come first: other files may wait for pictures. */
export interface WantedFiles {
  readonly pages: SiteFiles;
  readonly others: () => Promise<SiteFiles>;
}

/** The pages of a site. */
export function pageFilesOf({ pages }: SiteSources): SiteFiles {
  return new Map(pages.map((page) => [outputFile(page.address), { kind: 'page', page }]));
}

/**
 * Every other file of a site except those of the search index, when its pictures are made. Throws errors of the file system.
 */
export async function otherFilesOf(sources: SiteSources): Promise<SiteFiles> {
  const { site, pages, content, assets } = sources;
  const pictures = await sources.pictures;
  const places = placesOf(content, pictures);
  const files = new Map<string, SiteFile>();
  for (const [path, from] of publicFiles(site)) files.set(path, copyOf(from));
  for (const output of outputsOf(site, pages, readingFrom(places)))
    files.set(output.path, { kind: 'output', output });
  for (const book of sources.books) files.set(book.path, { kind: 'output', output: book });
  const address = (path: string) => outputFile(site.addresses.media(path));
  for (const path of mediaOf(site).files) files.set(address(path), copyOf(join(content, path)));
  // The path of a file in the cache changes with its content.
  for (const { path, from } of pictures) files.set(address(path), { kind: 'copy', from, version: from });
  for (const { to, from, version } of preservedCopies(site, places))
    files.set(to, { kind: 'copy', from, version: `${from}:${version}` });
  for (const { path, content } of assets) files.set(path, { kind: 'asset', content });
  return files;
}

function copyOf(from: string): SiteCopy {
  return { kind: 'copy', from, version: `${from}:${versionOfFile(from)}` };
}

/**
 * The files of `public/` and of the journal's theme, by their paths in the output folder: a theme may replace a file of `public/`, such
 * as the icon, but whatever comes after these replaces both. They are not copied by Eleventy, whose copying ends the process
 * if it fails after something else has: nothing waits for it any more.
 */
export function publicFiles({ theme }: PlannedSite): readonly (readonly [path: string, from: string])[] {
  const folder = programPath('public');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const own = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const from = join(entry.parentPath, entry.name);
      return [relative(folder, from).split(sep).join('/'), from] as const;
    });
  const copies = theme?.copies ?? [];
  const themed = copies.map(
    ({ path, address }) => [address.slice(1), join(theme?.root ?? '', path)] as const,
  );
  return [...new Map([...own, ...themed])];
}

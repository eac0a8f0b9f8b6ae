import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputsOf } from '../outputs/output.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import { outputFile } from './addresses.ts';
import { bundleAssets } from './bundle-assets.ts';
import { type Copied, type Copy, copyFiles } from './copy-files.ts';
import { mediaOf } from './media.ts';
import type { PagePlan } from './plan.ts';
import type { Site } from './site.ts';
import { writePages } from './write-pages.ts';
import { writePreserved } from './write-preserved.ts';

/** What is to be written, and where. */
interface WriteSite {
  readonly site: Site;
  readonly pages: readonly PagePlan[];
  /** The content folder, for its pictures and files. */
  readonly content: string;
  /** The pictures that were made of those in the content folder. */
  readonly pictures: readonly MadeFile[];
  readonly output: string;
  readonly onPage: (done: number) => void;
}

/** Writes everything but the search: pages, feeds and the like, styles and scripts, pictures and files. */
export async function writeSite(what: WriteSite): Promise<void> {
  const { site, pages, content, pictures, output, onPage } = what;
  await writePages(pages, output, onPage);
  await writeOutputs(site, pages, output);
  await copyMedia(site, content, output, new Map());
  await copyPictures(site, pictures, output, new Map());
  await writePreserved(site, content, pictures, output);
  await bundleAssets(output);
}

/** Writes the files that are not pages. Returns their paths in the output folder. */
export async function writeOutputs(
  site: Site,
  pages: readonly PagePlan[],
  output: string,
): Promise<readonly string[]> {
  const outputs = outputsOf(site, pages);
  // Some are made only as their content is asked for: one at a time.
  for (const file of outputs) await writeFile(join(output, file.path), file.content);
  return outputs.map(({ path }) => path);
}

/** Copies the pictures and files that published texts use, except those that are made. */
export async function copyMedia(site: Site, content: string, output: string, copied: Copied): Promise<void> {
  const copies = mediaOf(site).files.map((path) => ({ from: join(content, path), ...to(site, path) }));
  await copyFiles(copies, output, copied);
}

/** Copies the pictures that were made. Returns how many files had changed. */
export async function copyPictures(
  site: Site,
  pictures: readonly MadeFile[],
  output: string,
  copied: Copied,
): Promise<number> {
  const copies = pictures.map(({ from, path }) => ({ from, ...to(site, path) }));
  return copyFiles(copies, output, copied);
}

function to({ addresses }: Site, path: string): Pick<Copy, 'to'> {
  return { to: outputFile(addresses.media(path)) };
}

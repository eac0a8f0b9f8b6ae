import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { outputsOf } from '../outputs/output.ts';
import { bundleAssets } from './bundle-assets.ts';
import { mediaOf } from './media.ts';
import type { PagePlan } from './plan.ts';
import type { Site } from './site.ts';
import { writePages } from './write-pages.ts';

/** What is to be written, and where. */
interface WriteSite {
  readonly site: Site;
  readonly pages: readonly PagePlan[];
  /** The content folder, for its pictures and files. */
  readonly content: string;
  readonly output: string;
  readonly onPage: (done: number) => void;
}

/** Writes everything but the search: pages, feeds and the like, styles and scripts, pictures and files. */
export async function writeSite({ site, pages, content, output, onPage }: WriteSite): Promise<void> {
  await writePages(pages, output, onPage);
  await writeOutputs(site, pages, output);
  await copyMedia(site, content, output);
  await bundleAssets(output);
}

/** Writes the files that are not pages. */
export async function writeOutputs(site: Site, pages: readonly PagePlan[], output: string): Promise<void> {
  for (const { path, content } of outputsOf(site, pages)) await writeFile(join(output, path), content);
}

/** Copies the pictures and files that published texts use. */
export async function copyMedia(site: Site, content: string, output: string): Promise<void> {
  for (const { from, to } of mediaOf(site)) {
    await mkdir(dirname(join(output, to)), { recursive: true });
    await copyFile(join(content, from), join(output, to));
  }
}

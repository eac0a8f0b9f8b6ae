import { outputFile } from '../addresses/addresses.ts';
import type { PagePlan } from '../pages/plan.ts';
import { PAGE_KINDS } from '../pages/views/views.ts';
import { serveCompiledTemplates } from '../program/compiled.ts';
import { beginBulkFiles } from './bulk-files.ts';
import { RenderRun } from './render-run.ts';

/** Receives a page as it is written to a path of the output folder. */
export type OnPage = (path: string, html: string) => void;

/**
 * Writes pages to the output folder: Eleventy renders each page with the template of its kind. `onPage` is called with each
 * page before it is written.
 */
export async function writePages(pages: readonly PagePlan[], output: string, onPage: OnPage): Promise<void> {
  // Loaded here, because it takes longer to load than a build in which nothing has changed.
  const { default: Eleventy } = await import('@11ty/eleventy');
  serveCompiledTemplates();
  const bulk = beginBulkFiles(output);
  const run = new RenderRun(pages, async (address, html) => {
    const path = outputFile(address);
    onPage(path, html);
    await bulk.write(path, html);
  });
  const eleventy = new Eleventy('layouts', output, {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (config) => {
      config.addGlobalData('run', run);
      // A preview often writes one page, which takes less time than to load the templates of all other kinds.
      for (const kind of PAGE_KINDS) if (!run.needs(kind)) config.ignores.add(`layouts/${kind}.11ty.tsx`);
      // Otherwise Eleventy reports the time for handing pages over, which quiet mode does not prevent.
      config.benchmarks.config.setIsVerbose(false);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

import { outputFile } from '../addresses/address.ts';
import type { PagePlan } from '../pages/plan.ts';
import { PAGE_KINDS, type PageKind } from '../pages/views/views.ts';
import { TEMPLATE_SUFFIX, type Templates, templatesIn } from '../program/compiled.ts';
import { beginBulkFiles } from './bulk-files.ts';
import { readableProgram } from './program-link.ts';
import { type PagesToRender, RenderRun, type TakePage } from './render-run.ts';

/** Receives a page as it is written to a path of the output folder. */
export type OnPage = (path: string, html: string) => void;

/**
 * Writes pages to the output folder. `onPage` is called with each page before it is written.
 * @param inOrder the same pages in the order in which they are to be written. The next one is taken when one is written
 */
export async function writePages(
  pages: readonly PagePlan[],
  output: string,
  onPage: OnPage,
  inOrder: PagesToRender = pages,
): Promise<void> {
  const bulk = beginBulkFiles(output);
  const kinds = new Set(pages.map(({ kind }) => kind));
  await renderPages(kinds, inOrder, output, readableProgram(), async (address, html) => {
    const path = outputFile(address);
    onPage(path, html);
    await bulk.write(path, html);
  });
}

/**
 * Renders pages: Eleventy calls the template of each kind.
 * @param kinds the kinds of the pages: at least one
 * @param output the folder that Eleventy takes for the output folder, though it writes nothing
 * @param program the `readableProgram`
 */
export async function renderPages(
  kinds: ReadonlySet<PageKind>,
  pages: PagesToRender,
  output: string,
  program: string,
  take: TakePage,
): Promise<void> {
  const run = new RenderRun(kinds, pages, take);
  await callTemplates(run, kinds, output, templatesIn(program));
  run.checkOffered();
}

async function callTemplates(
  run: RenderRun,
  kinds: ReadonlySet<PageKind>,
  output: string,
  { folder, configuration }: Templates,
): Promise<void> {
  // Eleventy would have another thread resolve every module from now on, to load templates again that have changed.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = '1';
  // Loaded here, because that takes longer than a build in which nothing has changed.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(folder, output, {
    configPath: configuration,
    quietMode: true,
    // Otherwise the journal's own package.json tells how templates are loaded.
    loader: 'esm',
    config: (config) => {
      config.addGlobalData('run', run);
      // A preview often writes one page, which takes less time than to load the templates of all other kinds.
      const others = PAGE_KINDS.filter((kind) => !kinds.has(kind));
      for (const kind of others) config.ignores.add(`${folder}/${kind}${TEMPLATE_SUFFIX}`);
      // Otherwise Eleventy reports the time for handing pages over, which quiet mode does not prevent.
      config.benchmarks.config.setIsVerbose(false);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

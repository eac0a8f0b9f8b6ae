import { relative, sep } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { PagePlan } from '../pages/plan.ts';
import { PAGE_KINDS, type PlannedPage } from '../pages/views/views.ts';
import { serveCompiledTemplates } from '../program/compiled.ts';
import type { Plan } from './eleventy.ts';

/** Receives a page as it is written to a path of the output folder. */
export type OnPage = (path: string, html: string) => void;

/** Number of pages passed to Eleventy at once. It keeps their HTML until it has finished, so this bounds its memory. */
const PAGES_IN_MEMORY = 1500;

/**
 * Writes pages to the output folder: Eleventy renders each page with the template of its kind. `onPage` is called with each
 * page before it is written.
 */
export async function writePages(pages: readonly PagePlan[], output: string, onPage: OnPage): Promise<void> {
  serveCompiledTemplates();
  for (let start = 0; start < pages.length; start += PAGES_IN_MEMORY) {
    await writeSome(pages.slice(start, start + PAGES_IN_MEMORY), output, onPage);
  }
}

async function writeSome(pages: readonly PagePlan[], output: string, onPage: OnPage): Promise<void> {
  const eleventy = new Eleventy('layouts', output, {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (config) => {
      const plan = planOf(pages);
      config.addGlobalData('plan', plan);
      // A preview often writes one page, which takes less time than to load the templates of all other kinds.
      for (const kind of PAGE_KINDS)
        if (plan[kind].length === 0) config.ignores.add(`layouts/${kind}.11ty.tsx`);
      // Otherwise Eleventy reports the time for handing pages over, which quiet mode does not prevent.
      config.benchmarks.config.setIsVerbose(false);
      config.addTransform('hand over', function (html) {
        onPage(relative(output, this.page.outputPath).split(sep).join('/'), html);
        return html;
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** The pages by kind. A view is made when its page is rendered, so that there is one at a time. */
function planOf(pages: readonly PagePlan[]): Plan {
  const plan = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, [] as PlannedPage[]]));
  for (const { address, kind, view } of pages) {
    plan[kind]?.push({
      address,
      get view() {
        return view();
      },
    });
  }
  return plan as unknown as Plan;
}

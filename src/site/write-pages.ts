import Eleventy from '@11ty/eleventy';
import type { Plan } from './eleventy.ts';
import { PAGE_KINDS, type PlannedPage } from './views.ts';

/** Writes pages to the output folder: Eleventy calls the template of each page's kind. `onPage` is told how many are done. */
export async function writePages(
  pages: readonly PlannedPage[],
  output: string,
  onPage: (done: number) => void,
): Promise<void> {
  let done = 0;
  const eleventy = new Eleventy('layouts', output, {
    configPath: '.eleventy.ts',
    quietMode: true,
    config: (config) => {
      config.addGlobalData('plan', planOf(pages));
      config.addTransform('progress', (content) => {
        done += 1;
        onPage(done);
        return content;
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** The pages by kind. */
function planOf(pages: readonly PlannedPage[]): Plan {
  const plan = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, [] as PlannedPage[]]));
  for (const page of pages) plan[page.view.kind]?.push(page);
  return plan as unknown as Plan;
}

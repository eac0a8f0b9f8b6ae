import type { EleventyConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { inWordsOf } from './src/languages/own-words.ts';
import { PAGE_KINDS } from './src/pages/views/views.ts';
import { TEMPLATE_SUFFIX } from './src/program/compiled.ts';
import type { EleventyData } from './src/write/eleventy.ts';
import { htmlDocument } from './src/write/html-document.ts';

/**
 * Wiring only. Eleventy reads `layouts/` and calls each `*.11ty.tsx` template, which renders every planned page of its kind
 * with Preact. `src/write/write-pages.ts` provides the pages, and takes what is rendered, as the global data `run`.
 */
export default function configure(config: EleventyConfig) {
  const format = TEMPLATE_SUFFIX.slice(1);
  // An installed program is below `node_modules`, which Eleventy and most `.gitignore` files leave out.
  config.ignores.delete('**/node_modules/**');
  config.setUseGitIgnore(false);
  config.addTemplateFormats(format);
  // Templates wait for each other: the pages are rendered in their own order.
  config.setConcurrency(PAGE_KINDS.length);
  config.addExtension([format], {
    key: '11ty.js',
    compile: () =>
      async function render({ kind, run }: EleventyData) {
        await run.offer(kind, (planned) =>
          inWordsOf(planned.view.site.words, async () =>
            htmlDocument((await this.defaultRenderer({ planned })) as VNode),
          ),
        );
        return '';
      },
  });
}

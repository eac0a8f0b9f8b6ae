import type { EleventyConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { htmlDocument } from './src/write/html-document.ts';

/**
 * Wiring only. Eleventy reads `layouts/`, calls each `*.11ty.tsx` template once for every planned page of its kind, and
 * writes what Preact renders. `src/write/write-pages.ts` provides the plan as the global data `plan`.
 */
export default function configure(config: EleventyConfig) {
  config.addTemplateFormats('11ty.tsx');
  config.addExtension(['11ty.tsx'], {
    key: '11ty.js',
    compile: () =>
      async function render(data) {
        const page = await this.defaultRenderer(data);
        return htmlDocument(page as VNode);
      },
  });
  return { dir: { input: 'layouts' } };
}

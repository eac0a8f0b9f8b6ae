import type { KnipConfig } from 'knip';
import { modulesByPath } from './src/program/source-modules.ts';

/** What is used by something else than imports. */
export default {
  entry: [
    'src/languages/registry.ts',
    '.eleventy.ts',
    'create-contrapunto/{create,pack}.ts',
    'layouts/**/*.11ty.tsx',
    'layouts/scripts/*.ts',
    'src/serve/banner/banner-script.ts',
    'src/program/compile.ts',
    ...modulesByPath(),
    'tests/**/*.test.{ts,tsx}',
    'tests/package/{list-addresses,try}.ts',
    'tests/run/{worker,worker-reporter}.ts',
    'tests/bench/peers/eleventy/**/*.mjs',
  ],
  ignoreDependencies: ['@fontsource-variable/.+'],
  project: [
    'create-contrapunto/**/*.ts',
    'src/**/*.{ts,tsx}',
    'layouts/**/*.{ts,tsx}',
    'tests/**/*.{ts,tsx,mjs}',
  ],
  ignoreBinaries: ['mkfifo', 'pdftotext'],
} satisfies KnipConfig;

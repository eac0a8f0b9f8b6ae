import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { makeFolder } from '../sources/write-file.ts';
import { subsetFonts } from './subset-fonts.ts';

/**
 * Bundles the styles and the browser's scripts into `assets/` of the output folder, minified; the same input gives the same
 * bytes. Fonts come from their packages into `assets/fonts/`, under their own names. Throws an error that says what does not
 * compile, or that of the file system.
 */
export async function bundleAssets(output: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: 'layouts/styles/site.css', out: 'assets/site' },
      { in: 'layouts/scripts/page.ts', out: 'assets/page' },
      { in: 'layouts/scripts/highlight.ts', out: 'assets/highlight' },
      { in: 'layouts/scripts/search.ts', out: 'assets/search' },
    ],
    outdir: output,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    assetNames: 'assets/fonts/[name]',
    loader: { '.woff2': 'file' },
    plugins: [subsetFonts],
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  // The file system's own errors: esbuild has only words for them.
  for (const { path, contents } of outputFiles) {
    await makeFolder(dirname(path));
    await writeFile(path, contents);
  }
}

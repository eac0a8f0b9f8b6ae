import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { beginBulkFiles } from './bulk-files.ts';
import { subsetFonts } from './subset-fonts.ts';

/**
 * Bundles and minifies the styles and browser scripts into `assets/` of the output folder. The same input gives the
 * same bytes. Fonts are copied from their packages to `assets/fonts/` under their own names. Throws an error that names
 * what does not compile, or an error of the file system.
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
  // Written here and not by esbuild, so that a failure is an error of the file system with its code; esbuild would only
  // give a message.
  const files = beginBulkFiles(output);
  for (const { path, contents } of outputFiles) await files.write(relative(resolve(output), path), contents);
}

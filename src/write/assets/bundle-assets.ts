import { relative, resolve, sep } from 'node:path';
import { programPath } from '../../program/compiled.ts';
import { subsetFonts } from './subset-fonts.ts';

/** A style, a browser script or a font. */
export interface Asset {
  /** Path in the output folder, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The assets, and the files that they were made from. */
export interface BundledAssets {
  readonly assets: readonly Asset[];
  readonly sources: readonly string[];
}

/**
 * Bundles and minifies the styles and browser scripts: those of `assets/`, and the service worker at the root. The same input gives the same bytes. Fonts are copied
 * from their packages to `assets/fonts/` under their own names. Throws an error that names what does not compile.
 */
export async function bundleAssets(): Promise<BundledAssets> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [
      { in: 'layouts/styles/site.css', out: 'assets/site' },
      { in: 'layouts/styles/parallel.css', out: 'assets/parallel' },
      { in: 'layouts/styles/saved.css', out: 'assets/saved' },
      { in: 'layouts/styles/code.css', out: 'assets/code' },
      { in: 'layouts/styles/themed.css', out: 'assets/themed' },
      { in: 'layouts/scripts/page.ts', out: 'assets/page' },
      { in: 'layouts/scripts/highlight.ts', out: 'assets/highlight' },
      { in: 'layouts/scripts/search.ts', out: 'assets/search' },
      { in: 'layouts/scripts/saved.ts', out: 'assets/saved' },
      { in: 'layouts/scripts/sw.ts', out: 'sw' },
      { in: 'layouts/scripts/remove-sw.ts', out: 'remove-sw' },
    ].map((entry) => ({ ...entry, in: programPath(entry.in) })),
    outdir: '.',
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
    metafile: true,
  });
  // Not written by esbuild, so that a failure is an error of the file system with its code; esbuild would only give a message.
  const assets = outputFiles.map(({ path, contents }) => ({
    path: relative(resolve('.'), path).split(sep).join('/'),
    content: contents,
  }));
  return { assets, sources: Object.keys(metafile.inputs) };
}

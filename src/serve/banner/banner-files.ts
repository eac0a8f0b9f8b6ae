import { extname } from 'node:path';
import { programPath } from '../../program/compiled.ts';
import type { BundledAssets } from '../../write/assets/bundle-assets.ts';
import { keptAssets } from '../../write/assets/kept-assets.ts';
import { SCRIPT, STYLE } from './banner.tsx';

/** A file that only the preview serves. */
export interface OwnFile {
  readonly type: string;
  readonly content: string | Buffer;
}

/** The script and the styles of the banner, by address. */
export async function bannerFiles(): Promise<ReadonlyMap<string, OwnFile>> {
  const assets = await keptAssets('preview', bundleBanner);
  const contentOf = (ending: string) =>
    Buffer.from(assets.find(({ path }) => extname(path) === ending)?.content ?? []);
  return new Map([
    [SCRIPT, { type: 'text/javascript; charset=utf-8', content: contentOf('.js') }],
    [STYLE, { type: 'text/css; charset=utf-8', content: contentOf('.css') }],
  ]);
}

/** Bundles the script and the styles of the banner. Throws an error that names what does not compile. */
export async function bundleBanner(): Promise<BundledAssets> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/serve/banner/banner-script.ts', 'src/serve/banner/banner.css'].map(programPath),
    outdir: '.',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    metafile: true,
  });
  const assets = outputFiles.map(({ path, contents }) => ({
    path: `banner${extname(path)}`,
    content: contents,
  }));
  return { assets, sources: Object.keys(metafile.inputs) };
}

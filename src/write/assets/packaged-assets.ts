import { readFileSync } from 'node:fs';
import { packagedFile } from '../../program/compiled.ts';
import type { Asset } from './bundle-assets.ts';

/** The file of the package with what `PackagedAssets` has. */
export const ASSETS_FILE = 'assets.json';

/** Assets as JSON has them. */
export type StoredAssets = readonly (readonly [path: string, base64: string])[];

/**
 * What was bundled when the package was made. A journal never changes it, so no journal has to install esbuild, which would be
 * a seventh of all that it downloads.
 */
export interface PackagedAssets {
  /** Those of every site. */
  readonly site: StoredAssets;
  /** Those that only the preview serves. */
  readonly preview: StoredAssets;
}

/** Undefined if this is not the program of the package: then they are bundled from their sources. */
export function packagedAssets(): PackagedAssets | undefined {
  const file = packagedFile(ASSETS_FILE);
  return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
}

export function storedAssets(assets: readonly Asset[]): StoredAssets {
  return assets.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
}

export function assetsOf(stored: StoredAssets): readonly Asset[] {
  return stored.map(([path, base64]) => ({ path, content: Buffer.from(base64, 'base64') }));
}

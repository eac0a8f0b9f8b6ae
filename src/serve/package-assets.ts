import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAssets } from '../write/assets/bundle-assets.ts';
import { ASSETS_FILE, type PackagedAssets, storedAssets } from '../write/assets/packaged-assets.ts';
import { bundleBanner } from './banner/banner-files.ts';

// Bundles the styles and browser scripts into `dist/`, for the package, beside what `src/program/package.ts` puts there.

const site = await bundleAssets();
const preview = await bundleBanner();
const packaged: PackagedAssets = { site: storedAssets(site.assets), preview: storedAssets(preview.assets) };
writeFileSync(join(import.meta.dirname, '../../dist', ASSETS_FILE), JSON.stringify(packaged));

import { SCHEMES, type Theme } from '../../content/theme/theme.ts';
import { WORDMARK_FILES } from '../../pages/parts/look.ts';
import { type Asset, bundleAssets } from './bundle-assets.ts';
import { keptAssets } from './kept-assets.ts';

/** The styles that pages with a theme need in addition. They are no file of their own, which would be another request. */
const THEMED = 'assets/themed.css';

/** The styles that every page loads one of. */
const OF_PAGES = ['assets/site.css', 'assets/code.css'];

/** The service worker, and the one that removes it and what it has. Only one of them is published, in the place of the first. */
const [WORKER, REMOVING] = ['sw.js', 'remove-sw.js'] as const;

/** What decides which assets a site has. */
export interface SiteLook {
  readonly theme: Theme | undefined;
  /** Whether readers can save issues. */
  readonly offline: boolean;
}

/** The assets of a site: the program's own, with the theme's styles after them, and the wordmark. */
export async function themedAssets({ theme, offline }: SiteLook): Promise<readonly Asset[]> {
  const kept = await keptAssets('site', bundleAssets);
  const assets = kept
    .filter(({ path }) => path !== THEMED && path !== (offline ? REMOVING : WORKER))
    .map((asset) => (asset.path === REMOVING ? { ...asset, path: WORKER } : asset));
  if (!theme) return assets;
  const themed = kept.find(({ path }) => path === THEMED)?.content ?? new Uint8Array();
  const added = theme.css === '' && !theme.wordmark ? [] : [Buffer.from(theme.css), themed];
  const styled = assets.map(({ path, content }) =>
    OF_PAGES.includes(path) ? { path, content: Buffer.concat([content, ...added]) } : { path, content },
  );
  const { wordmark } = theme;
  if (!wordmark) return styled;
  const drawings = SCHEMES.map((scheme) => ({
    path: `assets/theme/${WORDMARK_FILES[scheme]}`,
    content: Buffer.from(wordmark.files[scheme]),
  }));
  return [...styled, ...drawings];
}

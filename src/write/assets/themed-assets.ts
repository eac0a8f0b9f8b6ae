import { SCHEMES, type Theme } from '../../content/theme/theme.ts';
import { WORDMARK_FILES } from '../../pages/parts/look.ts';
import type { Asset } from './bundle-assets.ts';
import { keptAssets } from './kept-assets.ts';

/** The styles that pages with a theme need in addition. They are no file of their own, which would be another request. */
const THEMED = 'assets/themed.css';

/** The styles that every page loads one of. */
const OF_PAGES = ['assets/site.css', 'assets/code.css'];

/** The assets of a site: the program's own, with the theme's styles after them, and the wordmark. */
export async function themedAssets(theme: Theme | undefined): Promise<readonly Asset[]> {
  const kept = await keptAssets();
  const assets = kept.filter(({ path }) => path !== THEMED);
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

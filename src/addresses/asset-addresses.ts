import type { SiteLanguage } from '../languages/index.ts';
import type { WorkId } from '../model/ids.ts';
import type { Address } from './address.ts';

/** The addresses of the files that pages are shown and searched with: the same for all journals. */
export interface AssetAddresses {
  readonly stylesheet: Address;
  /** The styles of pages with two texts side by side. */
  readonly parallelStylesheet: Address;
  readonly codeStylesheet: Address;
  /** The script that every page loads. */
  readonly pageScript: Address;
  readonly searchScript: Address;
  /** The script and the styles of everything about saving. */
  readonly savedScript: Address;
  readonly savedStylesheet: Address;
  /** The service worker. Its address never changes, since browsers look there for its next version. */
  readonly worker: Address;
  readonly icon: Address;
  /**
   * The picture that link previews show: a work's own, or without `work` the one for all other pages in the language.
   */
  readonly sharePicture: (language: SiteLanguage, work?: WorkId) => Address;
  /** A font file, by its name. */
  readonly font: (name: string) => Address;
  /** A font or the wordmark of the journal's theme, by its name. */
  readonly themeFile: (name: string) => Address;
  /** The folder of a language's Pagefind bundle. */
  readonly searchBundle: (language: SiteLanguage) => Address;
}

/** The addresses of the assets of any journal. */
export const ASSET_ADDRESSES: AssetAddresses = {
  stylesheet: '/assets/site.css' as Address,
  parallelStylesheet: '/assets/parallel.css' as Address,
  codeStylesheet: '/assets/code.css' as Address,
  pageScript: '/assets/page.js' as Address,
  searchScript: '/assets/search.js' as Address,
  savedScript: '/assets/saved.js' as Address,
  savedStylesheet: '/assets/saved.css' as Address,
  worker: '/sw.js' as Address,
  icon: '/favicon.svg' as Address,
  sharePicture: (language, work) =>
    `/assets/share/${language}${work === undefined ? '' : `/${work}`}.png`.normalize('NFC') as Address,
  font: (name) => `/assets/fonts/${name}` as Address,
  themeFile: (name) => `/assets/theme/${name}` as Address,
  searchBundle: (language) => `/pagefind/${language}/` as Address,
};

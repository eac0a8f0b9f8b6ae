import type { Addresses } from '../../addresses/addresses.ts';
import type { Scheme, Theme } from '../../content/theme/theme.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { WordmarkView } from '../views/frame-views.ts';

/** Those of the body text and of the titles. File names as in `layouts/styles/fonts.css` and `assets/fonts/`. */
const WESTERN = ['faustina-latin-wght-normal.woff2', 'archivo-narrow-latin-wght-normal.woff2'] as const;

/** Text and titles have the same Arabic letters. Digits, and words in other scripts, are loaded with the styles. */
const ARABIC = ['noto-naskh-arabic-arabic-wght-normal.woff2'] as const;

/** Fonts of the program that the pages of a language preload, before their styles arrive. */
export function firstFontsIn(language: SiteLanguage): readonly string[] {
  return isInArabicLetters(language) ? ARABIC : WESTERN;
}

function isInArabicLetters(language: SiteLanguage): boolean {
  return new Intl.Locale(language).maximize().script === 'Arab';
}

/** Names of the published files of a wordmark. */
export const WORDMARK_FILES: Readonly<Record<Scheme, string>> = {
  light: 'wordmark.svg',
  dark: 'wordmark-dark.svg',
};

/** The wordmark as pages show it, if the theme has one. */
export function wordmarkView(
  theme: Theme | undefined,
  addresses: Addresses,
): { readonly wordmark?: WordmarkView } {
  if (!theme?.wordmark) return {};
  const { width, height, files } = theme.wordmark;
  const href = (scheme: Scheme) => addresses.href(addresses.themeFile(WORDMARK_FILES[scheme]));
  const dark = files.dark === files.light ? {} : { dark: href('dark') };
  return { wordmark: { light: href('light'), ...dark, width, height } };
}

/** Addresses of the fonts that the pages of a language preload: those of the program, or of the theme instead of them. */
export function firstFonts(
  language: SiteLanguage,
  theme: Theme | undefined,
  addresses: Addresses,
): readonly string[] {
  const own = firstFontsIn(language).map((name) => addresses.href(addresses.font(name)));
  if (!theme || isInArabicLetters(language)) return own;
  const { text, titles } = theme.firstFonts;
  const themed = (names: readonly string[]) => names.map((name) => addresses.href(addresses.themeFile(name)));
  const [ownText = '', ownTitles = ''] = own;
  return [...new Set([...(text ? themed(text) : [ownText]), ...(titles ? themed(titles) : [ownTitles])])];
}

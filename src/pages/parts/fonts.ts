import type { SiteLanguage } from '../../languages/index.ts';

/** Those of the body text and of the titles. File names as in `layouts/styles/fonts.css` and `assets/fonts/`. */
const WESTERN = ['faustina-latin-wght-normal.woff2', 'archivo-narrow-latin-wght-normal.woff2'] as const;

/** Text and titles have the same Arabic letters. Digits, and words in other scripts, are loaded with the styles. */
const ARABIC = ['noto-naskh-arabic-arabic-wght-normal.woff2'] as const;

/** Fonts that the pages of a language preload, before their styles arrive. */
export function firstFontsIn(language: SiteLanguage): readonly string[] {
  return new Intl.Locale(language).maximize().script === 'Arab' ? ARABIC : WESTERN;
}

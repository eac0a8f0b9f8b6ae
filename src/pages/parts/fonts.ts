/**
 * Fonts that every page preloads, before its styles arrive: those of the body text and of the titles. File names as in
 * `layouts/styles/fonts.css` and `assets/fonts/`.
 */
export const FIRST_FONTS: readonly string[] = [
  'faustina-latin-wght-normal.woff2',
  'archivo-narrow-latin-wght-normal.woff2',
];

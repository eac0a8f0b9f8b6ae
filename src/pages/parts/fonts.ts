/**
 * The fonts that every page asks for at once, before its styles are read: the face of the texts and the face of the titles.
 * Files of `layouts/styles/fonts.css`, as they are called in `assets/fonts/`.
 */
export const FIRST_FONTS: readonly string[] = [
  'faustina-latin-wght-normal.woff2',
  'archivo-narrow-latin-wght-normal.woff2',
];

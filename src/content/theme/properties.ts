import type { PropertyKind, PropertyName } from '../../languages/words/fields/theme-words.ts';

/** A property that `theme.css` may set. */
export interface Property {
  readonly kind: PropertyKind;
  /** What the program's own styles have: `layouts/styles/palette.css` for colours. */
  readonly light: string;
  /** In the dark; only colours can differ there. */
  readonly dark?: string;
  /** The custom property that the program's styles read, if it has another name there. */
  readonly own?: string;
}

/**
 * Every property of a theme, with the values that hold without one. A test compares the colours with the palette of the program's
 * styles. What each property does is in the words of the guide.
 */
export const PROPERTIES: { readonly [Name in PropertyName]: Property } = {
  paper: { kind: 'colour', light: '#fffefb', dark: '#141310' },
  tint: { kind: 'colour', light: '#f4f1ea', dark: '#201e1a' },
  ink: { kind: 'colour', light: '#17140f', dark: '#ece7dd' },
  quiet: { kind: 'colour', light: '#5f594f', dark: '#aaa397' },
  line: { kind: 'colour', light: '#d8d3c8', dark: '#3d3932' },
  accent: { kind: 'colour', light: '#bf2413', dark: '#ff8a75' },
  answer: { kind: 'colour', light: '#1c429f', dark: '#9db8ff' },
  cover: { kind: 'colour', light: '#bf2413', dark: '#8f1c10' },
  'cover-second': { kind: 'colour', light: '#40123a', dark: '#33102f' },
  'on-cover': { kind: 'colour', light: '#fffaf4', dark: '#fff4ee' },
  foot: { kind: 'colour', light: '#17140f', dark: '#201e1a' },
  'foot-ink': { kind: 'colour', light: '#f1ece2', dark: '#ece7dd' },
  'text-face': { kind: 'face', light: '"Faustina", serif', own: 'serif' },
  'title-face': { kind: 'face', light: '"Archivo Narrow", sans-serif', own: 'titles' },
  'label-face': { kind: 'face', light: '"Archivo Narrow", sans-serif', own: 'narrow' },
  'title-weight': { kind: 'weight', light: '700' },
  'title-case': { kind: 'case', light: 'none' },
  'title-scale': { kind: 'scale', light: '100%' },
  measure: { kind: 'measure', light: '36rem' },
  corner: { kind: 'corner', light: '0px' },
};

/** Names of all properties, in the order of the guide. */
export const PROPERTY_NAMES = Object.keys(PROPERTIES) as readonly PropertyName[];

/** The property of a name that somebody wrote, without the hyphens in front. */
export function propertyNamed(name: string): PropertyName | undefined {
  return PROPERTY_NAMES.find((known) => known === name);
}

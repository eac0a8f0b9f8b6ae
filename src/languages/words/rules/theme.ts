import type { PropertyKind } from '../fields/theme-words.ts';

/** Something in theme.css that is no custom property. */
export interface ForeignCss {
  readonly kind: /** `@import`, `@font-face` and the like. */
    | 'at-rule'
    /** A property of CSS itself. */
    | 'declaration'
    /** A rule for other elements, or words that are no CSS. */
    | 'rule'
    /** A brace that closes nothing, or that nothing closes. */
    | 'unopened'
    | 'unclosed'
    /** A property that is written twice. */
    | 'repeated'
    | 'too-large';
  readonly found: string;
}

/** Why a wordmark cannot be shown. `name` is that of the element or attribute. */
export interface WordmarkFault {
  readonly kind: 'element' | 'attribute' | 'malformed' | 'too-large' | 'no-size';
  readonly name: string;
}

/** What the rules about themes find. Names of properties have their hyphens. */
export interface ThemeFindings {
  readonly 'foreign-css': ForeignCss;
  readonly 'low-contrast': {
    readonly front: string;
    readonly ground: string;
    readonly colours: readonly [front: string, ground: string];
    readonly scheme: 'light' | 'dark';
    readonly ratio: number;
    readonly needed: number;
  };
  readonly 'unknown-property': {
    readonly property: string;
    readonly suggestion: string | undefined;
    readonly known: readonly string[];
  };
  readonly 'unsafe-wordmark': WordmarkFault;
  readonly 'unusable-font': object;
  /** `file` is the name that a file of the family may have. */
  readonly 'unusable-font/absent': { readonly family: string; readonly file: string };
  readonly 'unusable-font/damaged': object;
  readonly 'unusable-font/heavy': { readonly bytes: number; readonly most: number };
  readonly 'unusable-font/unused': { readonly families: readonly string[] };
  readonly 'unused-theme-file': object;
  /** What stands in the place of the theme's folder. */
  readonly 'unused-theme-file/folder': { readonly kind: 'link' | 'file' };
  readonly 'wrong-property': {
    readonly property: string;
    readonly value: string;
    readonly kind: PropertyKind;
    readonly example: string;
    /** Whether the value differs between light and dark, though this kind cannot. */
    readonly inDark: boolean;
  };
}

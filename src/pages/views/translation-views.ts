import type { SiteLanguage } from '../../languages/index.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';
import type { Frame } from './frame-views.ts';
import type { PartsView } from './part-views.ts';

/** Views about translations: their state and which are wanted. See `views.ts`. */

/** The notice at the top of a translation that is older than the text it was made from. */
export interface StaleView {
  /** The text it was made from. */
  readonly language: SiteLanguage;
  readonly href: string;
  /** The first of the changed places there, with links. Empty if the changes are unknown. */
  readonly places: readonly LinkView[];
  /** The number of further changed places. */
  readonly more: number;
}

/** One text in the table of translations: a work or one of the journal's own pages. */
export interface TranslationRow {
  readonly text: WorkLink;
  /** In the order of the view's `languages`. */
  readonly editions: readonly EditionStateView[];
}

/** A text in one language, or the fact that it is missing. */
export interface EditionStateView {
  readonly language: SiteLanguage;
  /** `stale`: the original has changed since the translation was made. */
  readonly state: 'original' | 'translated' | 'stale' | 'missing';
  readonly href?: string;
  /** For a stale edition, the number of changed passages, if known. */
  readonly changes?: number;
  /** The first of them, if there are many. */
  readonly translators: readonly PersonLink[];
  readonly moreTranslators?: number;
}

/** A translation that is missing or stale, and why it is wanted. */
export interface WantedView {
  readonly work: WorkLink;
  readonly issue: LinkView;
  readonly language: SiteLanguage;
  readonly state: 'stale' | 'missing';
  /** The strongest reason first. */
  readonly reasons: readonly WantedReasonView[];
}

/**
 * Why a translation is wanted: the work responds to one that can be read in the language, is in the newest issue, or
 * has changed.
 */
export type WantedReasonView =
  | { readonly kind: 'answers'; readonly work: WorkLink }
  | { readonly kind: 'newest-issue' }
  | { readonly kind: 'stale'; readonly changes?: number };

export interface TranslationsView extends Frame {
  readonly kind: 'translations';
  /** The most wanted translations, at most ten. */
  readonly wanted: readonly WantedView[];
  /** The number of further wanted translations. */
  readonly moreWanted: number;
  readonly languages: readonly { readonly language: SiteLanguage; readonly name: string }[];
  readonly issues: readonly { readonly issue: LinkView; readonly rows: readonly TranslationRow[] }[];
  /** On the first page of a list that is too long for one: its parts, with their totals instead of their texts. */
  readonly counted: readonly {
    readonly part: LinkView;
    readonly totals: TranslationsView['totals'];
    readonly textCount: number;
  }[];
  /** The journal's own pages, such as "About". */
  readonly pages: readonly TranslationRow[];
  /** For each language, how many of the texts in the table exist in it. */
  readonly totals: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    readonly texts: number;
    /** How many of these are stale. */
    readonly stale: number;
  }[];
  readonly textCount: number;
  readonly parts?: PartsView;
}

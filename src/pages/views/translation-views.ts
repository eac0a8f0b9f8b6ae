import type { SiteLanguage } from '../../languages/index.ts';
import type { LinkView, PersonLink, WorkLink } from '../../site/links.ts';

/** What views show of translations: how they stand to their originals, and what is wanted. See `views.ts`. */

/** Said at the top of a translation that is older than the text it was made from. */
export interface StaleView {
  /** The text it was made from. */
  readonly language: SiteLanguage;
  readonly href: string;
  /** What has changed there, each with a link to the place; only the first, and empty where nobody knows. */
  readonly places: readonly LinkView[];
  /** How many more there are. */
  readonly more: number;
}

/** One text in the table of translations: a work, or one of the journal's own pages. */
export interface TranslationRow {
  readonly text: WorkLink;
  /** In the order of `languages` of the view. */
  readonly editions: readonly EditionStateView[];
}

/** A text in one language, or the lack of it. */
export interface EditionStateView {
  readonly language: SiteLanguage;
  /** `stale`: the original has changed since it was translated. */
  readonly state: 'original' | 'translated' | 'stale' | 'missing';
  readonly href?: string;
  /** Of a stale one, how many passages have changed, where that is known. */
  readonly changes?: number;
  readonly translators: readonly PersonLink[];
}

/** A translation that is missing or out of date, and why it is wanted. */
export interface WantedView {
  readonly work: WorkLink;
  readonly issue: LinkView;
  readonly language: SiteLanguage;
  readonly state: 'stale' | 'missing';
  /** The weightiest first. */
  readonly reasons: readonly WantedReasonView[];
}

/** Why a translation is wanted: the work answers one that can be read in the language, is new, or has changed. */
export type WantedReasonView =
  | { readonly kind: 'answers'; readonly work: WorkLink }
  | { readonly kind: 'newest-issue' }
  | { readonly kind: 'stale'; readonly changes?: number };

import type { Frame } from './frame-views.ts';

/** What a reader has saved for offline. Its script fills it in, since the site does not know it. */
export interface SavedView extends Frame {
  readonly kind: 'saved';
  /** Addresses of the page's styles and script. */
  readonly stylesheet: string;
  readonly script: string;
  /** The page of all issues, from which they are saved. */
  readonly issues: string;
}

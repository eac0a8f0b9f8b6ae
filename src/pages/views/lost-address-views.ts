import type { SiteLanguage } from '../../languages/index.ts';
import type { LinkView } from '../../site/links.ts';
import type { Frame } from './frame-views.ts';

/** Pages at addresses where nothing is, or nothing is any more. See `views.ts`. */

/** The page that a host returns for an address that does not exist. It is in all languages of the journal. */
export interface NotFoundView extends Frame {
  readonly kind: 'not-found';
  readonly homes: readonly {
    readonly language: SiteLanguage;
    readonly home: string;
    readonly search: string;
    readonly articles: string;
  }[];
}

/** A redirect from an old address. `url` is the new address, so that search engines index that one. */
export interface RedirectView extends Frame {
  readonly kind: 'redirect';
  readonly to: LinkView;
}

import type { ShownPicture } from '../../addresses/shown-picture.ts';
import type { SiteLanguage } from '../../languages/index.ts';

/** What a link or a picture in a text turned out to mean. */
export type Reference =
  /** Another host, an e-mail address, …: left as written. */
  | { readonly kind: 'external'; readonly href: string }
  /** A page of the site; `address` (without the base path) is for checking `anchor`, `href` is what the reader follows. */
  | {
      readonly kind: 'page';
      readonly href: string;
      readonly address: string;
      readonly anchor?: string;
      /** The page's language where it is not the text's own. */
      readonly language?: SiteLanguage;
    }
  /** A picture or a file of the content folder. `picture` is how a page shows it. */
  | {
      readonly kind: 'media';
      readonly href: string;
      readonly path: string;
      readonly picture: ShownPicture;
    }
  /**
   * Leads nowhere. `written` is `ours` where it names a file or an id of this archive in the archive's own notation, which
   * only an editor of this archive can have typed; `inherited` where it is an address or a file that a text brought with it
   * from elsewhere.
   */
  | {
      readonly kind: 'broken';
      readonly written: 'ours' | 'inherited';
      readonly suggestion?: string;
      /** The id of a text that is there, but not published yet. */
      readonly draft?: string;
    };

/** Finds out what a link or a picture's address in a text means, for a reader of that text. */
export type ResolveReference = (href: string) => Reference;

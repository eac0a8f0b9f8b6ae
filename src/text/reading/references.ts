import type { ShownPicture } from '../../addresses/shown-picture.ts';
import type { SiteLanguage } from '../../languages/index.ts';

/** What a link or picture in a text refers to. */
export type Reference =
  /** Another host, an e-mail address and so on; left as written. */
  | { readonly kind: 'external'; readonly href: string }
  /** A page of the site. `href` is for the reader; `address`, which lacks the base path, is for checking `anchor`. */
  | {
      readonly kind: 'page';
      readonly href: string;
      readonly address: string;
      readonly anchor?: string;
      /** The page's language, if it differs from the text's. */
      readonly language?: SiteLanguage;
    }
  /** A picture or file of the content folder. `picture` says how a page shows it. */
  | {
      readonly kind: 'media';
      readonly href: string;
      readonly path: string;
      readonly picture: ShownPicture;
    }
  /** Leads nowhere. */
  | {
      readonly kind: 'broken';
      readonly suggestion?: string;
      /** The id of a text that exists but is not published yet. */
      readonly draft?: string;
      /** Set if it is a web address of the journal's own site. */
      readonly own?: true;
      /** Set if there is such a file, but of a type that is not published. */
      readonly unsafe?: true;
    };

/** Resolves the address of a link or picture, for readers of the text that contains it. */
export type ResolveReference = (href: string) => Reference;

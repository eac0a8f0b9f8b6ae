import type { SiteLanguage } from '../../languages/index.ts';
import type { OwnWords } from '../../languages/own-words.ts';
import type {
  PrintedWhole,
  TakenFormat,
  TakenWhole,
} from '../../languages/words/interface/take-along-words.ts';
import type { MetadataView } from '../../metadata/metadata.ts';
import type { SetText } from '../../model/set-text.ts';
import type { LicenseView } from '../../site/license.ts';
import type { LinkView } from '../../site/links.ts';
import type { NearestPage } from '../../site/nearest.ts';

/** What every page has around what it is about. See `views.ts`. */

/**
 * A link in the main navigation. `current` is `page` if it links to this page, `section` if this page belongs to its
 * section.
 */
export interface NavigationLink extends LinkView {
  readonly current: 'page' | 'section' | 'no';
  /** Whether narrow screens show it in the footer. */
  readonly further: boolean;
}

/** The same page in another language. */
export interface Alternate {
  readonly language: SiteLanguage;
  /** The language's name in that language: "Español". */
  readonly name: string;
  /** The page's title in that language. */
  readonly title: string;
  readonly href: string;
  /** An absolute address. */
  readonly url: string;
  /** How many numbered paragraphs (`p1`, `p2`, …) the page's text has in both languages. Absent if there are none. */
  readonly paragraphs?: number;
}

/** The journal's name as a drawing. Its name in words is the title. */
export interface WordmarkView {
  readonly light: string;
  /** Address of another drawing for the dark, if there is one. */
  readonly dark?: string;
  /** In CSS pixels; pages keep the proportions. */
  readonly width: number;
  readonly height: number;
}

/** What all pages in a language have in common. They share one object. */
export interface SiteView {
  readonly language: SiteLanguage;
  /** The journal's default language. A page's version in it, if it exists, is linked as `x-default`. */
  readonly defaultLanguage: SiteLanguage;
  readonly title: SetText;
  readonly tagline: SetText;
  readonly description: SetText;
  readonly home: string;
  readonly search: string;
  /** The page of what is saved for offline, if that is offered. */
  readonly saved?: string;
  readonly feed: string;
  readonly jsonFeed: string;
  /** Address of the feed with the texts of all languages. */
  readonly feedOfAll: string;
  readonly openSearch: string;
  readonly stylesheet: string;
  /** The styles of pages that have code with colours, instead of `stylesheet`. */
  readonly codeStylesheet: string;
  /** Addresses of the fonts to preload. */
  readonly fonts: readonly string[];
  /** Address of the script that every page loads. */
  readonly script: string;
  /** Address of the site's icon, `public/favicon.svg`. */
  readonly icon: string;
  /** Instead of the title in letters, if the journal has a drawing of it. */
  readonly wordmark?: WordmarkView;
  readonly publisher?: string;
  readonly license?: LicenseView;
  /** Links to the journal's own pages (About, …) in this language, sorted by title. */
  readonly pages: readonly LinkView[];
  /** The page `get-involved`, if it exists in this language. */
  readonly getInvolved?: GetInvolvedView;
  /** Addresses of the guides for editors and translators, if the journal publishes them. */
  readonly guide?: { readonly overview: string; readonly translators: string };
  /** The journal's own words of the interface, in which the page is rendered. */
  readonly words?: OwnWords;
  readonly contentSecurityPolicy: string;
}

/** What every page has. */
export interface Frame {
  readonly site: SiteView;
  readonly language: SiteLanguage;
  /** The page's own title, without the journal's. */
  readonly title: SetText;
  /** Plain text for search engines and link previews. */
  readonly description?: string;
  /** The absolute permanent address; that of the first text if there are two side by side. */
  readonly url: string;
  readonly navigation: readonly NavigationLink[];
  /** The other languages in which this page exists, in the journal's order. */
  readonly alternates: readonly Alternate[];
  readonly nearest: readonly NearestPage[];
  readonly metadata: MetadataView;
  /** The Atom feed of the page's subject, if it has its own. */
  readonly feed?: LinkView;
  /** The files of the page's subject that readers can take along. Absent if there are none. */
  readonly takeAlong?: readonly TakeAlongView[];
}

/** A file to be read elsewhere: on an e-reader, on paper, on a train. */
export type TakeAlongView = TakenFile & {
  readonly href: string;
  /** Its media type. */
  readonly type: string;
  /** In the page's language: "240 kB". Absent in a preview, which makes the file when it is asked for. */
  readonly size?: string;
};

/** The format of such a file, and what it has all of. */
export type TakenFile =
  | { readonly format: TakenFormat; readonly whole: TakenWhole }
  | { readonly format: 'pdf'; readonly whole: PrintedWhole };

/** The journal's page "Get involved": its title and summary, with a link. */
export interface GetInvolvedView {
  readonly title: SetText;
  readonly summary?: SetText;
  readonly href: string;
}

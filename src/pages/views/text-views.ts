import type { ShownPicture } from '../../addresses/shown-picture.ts';
import type { CitationStyle } from '../../citation/styles.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { CitationFormat } from '../../languages/words/interface/cite-words.ts';
import type { Run, SetText } from '../../model/set-text.ts';
import type { PersonLink } from '../../site/links.ts';
import type { Heading } from '../../text/reading/rendered-text.ts';
import type { ContributeView } from './contribute-views.ts';
import type { Frame } from './frame-views.ts';
import type { StaleView } from './translation-views.ts';
import type { DateView } from './work-views.ts';

/** A text and what belongs to it, and the journal's own pages, which are texts. See `views.ts`. */

/** A picture with its description. */
export interface PictureView extends ShownPicture {
  readonly alt: string;
  readonly credit?: SetText;
}

export interface AttachmentView {
  readonly title: SetText;
  readonly href: string;
  /** The whole address, for print. */
  readonly address: string;
  /** File type in capitals: "PDF". */
  readonly type: string;
  /** In the page's language: "240 kB". */
  readonly size: string;
}

/** A text as sanitised HTML from `src/text/`. */
export interface TextView {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly minutes: number;
  /** Addresses to print. The numbers in `data-link` attributes of `html` count them from 1. */
  readonly links: readonly string[];
  /** Whether it has code with colours, for which the page needs `SiteView.codeStylesheet`. */
  readonly hasColours: boolean;
}

/** The notice at the top of a text that was changed after publication. */
export interface RevisedView {
  readonly date: DateView;
  readonly note: SetText;
}

/** The archived comments on a text. */
export interface CommentsView {
  /** All comments, replies included. */
  readonly count: number;
  /** How many there are in each language other than the page's. */
  readonly elsewhere: readonly { readonly language: SiteLanguage; readonly count: number }[];
  readonly threads: readonly CommentView[];
}

export interface CommentView {
  /** Permanent id within the page: `comment_2_1` is the first reply to the second comment. */
  readonly id: string;
  readonly name: string;
  readonly date: DateView;
  readonly html: string;
  /** Set if the comment is not in the page's language. */
  readonly language?: SiteLanguage;
  readonly replies: readonly CommentView[];
}

/** How to cite a text: in words for each style, and as files for citation programs. */
export interface CiteView {
  readonly styles: readonly { readonly style: CitationStyle; readonly runs: readonly Run[] }[];
  readonly files: readonly {
    readonly format: CitationFormat;
    readonly type: string;
    readonly href: string;
  }[];
}

/** One of the journal's own pages, such as "About". */
export interface JournalPageView extends Frame {
  readonly kind: 'page';
  readonly subtitle?: SetText;
  readonly summary?: SetText;
  readonly text: TextView;
  readonly translators: readonly PersonLink[];
  readonly contribute?: ContributeView;
  /** Set if this is a translation and its original has changed since. */
  readonly stale?: StaleView;
  /** Set if this edition was changed after publication. */
  readonly revised?: RevisedView;
}

/**
 * What a PDF shows, as data. `layouts/print/` reads it as JSON: no word of a text is ever a part of the template's code. Only data,
 * no functions, and nothing that depends on the day.
 */

/** How words are set. An `address` runs from left to right everywhere. */
export type Setting = 'em' | 'strong' | 'code' | 'sup' | 'sub' | 'small' | 'strike' | 'underline' | 'address';

/** A piece of a line. */
export type Run =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly set?: readonly Setting[];
      readonly language?: string;
    }
  | { readonly kind: 'break' }
  /** A number of a note. It brings the note where it is mentioned first; later, it leads to that place. */
  | {
      readonly kind: 'note';
      readonly number: string;
      readonly label: string;
      readonly blocks?: readonly Block[];
    }
  /** `to` is an address or, if it begins with `#`, a label of this document. `number` is that of its address in the list. */
  | { readonly kind: 'link'; readonly to: string; readonly number?: number; readonly runs: readonly Run[] }
  | PrintedPicture;

/** A picture. `file` is its path inside the content folder, `width` and `height` are in pixels. */
export interface PrintedPicture {
  readonly kind: 'picture';
  readonly file: string;
  /** Without a description, it is decoration. */
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

/** Where words are and how they run, if that is not as around them. */
interface Placed {
  /** Names under which links find this place. */
  readonly labels?: readonly string[];
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** A paragraph, a heading and so on. */
export type Block = Placed &
  (
    | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly number?: number }
    /** A picture by itself. `to` is where it leads, as in a link. */
    | { readonly kind: 'picture'; readonly picture: PrintedPicture; readonly to?: string }
    /** One that is a part of a quotation, an item and so on only looks like a heading. */
    | {
        readonly kind: 'heading';
        readonly level: number;
        readonly runs: readonly Run[];
        readonly isPart?: true;
      }
    | {
        readonly kind: 'list';
        readonly mark?: ')';
        readonly items: readonly ListItem[];
      }
    | { readonly kind: 'terms'; readonly items: readonly TermItem[] }
    | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
    | { readonly kind: 'verse'; readonly stanzas: readonly (readonly VerseLine[])[] }
    | { readonly kind: 'code'; readonly text: string }
    | { readonly kind: 'figure'; readonly blocks: readonly Block[]; readonly caption: readonly Run[] }
    | { readonly kind: 'box'; readonly blocks: readonly Block[] }
    | { readonly kind: 'rule' }
    | PrintedTable
  );

/** An item of a list. `number` is set in an ordered one. */
export interface ListItem {
  readonly number?: number;
  readonly blocks: readonly Block[];
}

/** A term, or what is said of it. */
export type TermItem =
  | (Placed & { readonly kind: 'term'; readonly runs: readonly Run[] })
  | { readonly kind: 'said'; readonly blocks: readonly Block[] };

/** A line of verse, and how far it is indented, in spaces. */
export interface VerseLine {
  readonly indent: number;
  readonly runs: readonly Run[];
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly columns: number;
  readonly caption: readonly Run[];
  /** Cells of the head. */
  readonly head: readonly TableCell[];
  /** Whether every page repeats them on which the table goes on. */
  readonly repeatsHead: boolean;
  /** How many rows the head has. */
  readonly headRows: number;
  readonly body: readonly TableCell[];
}

/** A cell, with its place in the head or the body, counted from 0. */
export interface TableCell {
  readonly column: number;
  readonly row: number;
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly align?: 'start' | 'center' | 'end';
  /** Whether it names a row or a column. */
  readonly names?: true;
}

/** What stands above a text. */
export interface PrintedHead {
  /** Section and date. */
  readonly kicker: readonly (readonly Run[])[];
  readonly title: readonly Run[];
  readonly subtitle?: readonly Run[];
  /** Authors; translators. */
  readonly people: readonly (readonly Run[])[];
  readonly summary?: readonly Run[];
  /** What changed after publication, and whether a translation is out of date. */
  readonly notices: readonly (readonly Run[])[];
  readonly answers?: {
    readonly label: string;
    readonly items: readonly { readonly runs: readonly Run[]; readonly quotation?: readonly Run[] }[];
  };
  readonly lead?: CreditedPicture;
}

export interface CreditedPicture {
  readonly picture: PrintedPicture;
  readonly credit?: readonly Run[];
}

/** A part of the small print after a text. */
export type Section =
  | { readonly kind: 'notes'; readonly heading: string; readonly items: PrintedNotes }
  | { readonly kind: 'addresses'; readonly heading: string; readonly items: readonly PrintedAddress[] }
  | { readonly kind: 'facts'; readonly heading: string; readonly items: readonly Fact[] }
  | { readonly kind: 'comments'; readonly heading: string; readonly items: readonly PrintedComment[] };

/** An archived comment, or a reply at a depth from 1. */
interface PrintedComment {
  readonly depth: number;
  readonly name: string;
  readonly date: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
}

type PrintedNotes = readonly { readonly number: number; readonly blocks: readonly Block[] }[];

interface PrintedAddress {
  readonly number: number;
  readonly to: string;
  readonly shown: string;
}

export interface Fact {
  readonly term: string;
  /** The language of the term, if it is another one. */
  readonly language?: string;
  readonly runs: readonly Run[];
}

/** A text with everything that is printed of it. */
export interface PrintedArticle {
  readonly label: string;
  /** At the top of its pages. */
  readonly running: string;
  readonly head: PrintedHead;
  readonly blocks: readonly Block[];
  readonly after: readonly Section[];
}

/** The title page of an issue. */
export interface PrintedCover {
  /** "Issue 2". */
  readonly label: string;
  readonly title: readonly Run[];
  readonly subtitle?: readonly Run[];
  readonly image?: CreditedPicture;
  /** Editors, date, publisher. */
  readonly lines: readonly (readonly Run[])[];
}

export interface PrintedContents {
  readonly heading: string;
  readonly groups: readonly {
    readonly name?: readonly Run[];
    readonly entries: readonly {
      readonly label: string;
      readonly title: readonly Run[];
      readonly people: readonly Run[];
    }[];
  }[];
}

/** A whole PDF. */
export interface PrintDocument {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly authors: readonly string[];
  /** Year, month and day on which it last changed. */
  readonly date: readonly [year: number, month: number, day: number];
  readonly journal: string;
  /** "Issue 2". */
  readonly issue: string;
  /** At the top of pages with even numbers. */
  readonly running: string;
  readonly texts: readonly PrintedArticle[];
  /** An issue has these. */
  readonly cover?: PrintedCover;
  readonly contents?: PrintedContents;
  readonly colophon?: readonly Section[];
}

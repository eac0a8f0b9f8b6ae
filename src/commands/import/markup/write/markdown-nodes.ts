import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/*
 * Nodes that our Markdown has in addition to CommonMark and GFM.
 */

/** HTML that stands in lines of its own, with Markdown before and after. */
export interface RawBlock {
  readonly type: 'rawBlock';
  readonly value: string;
}

/** A line of verse is a paragraph; its indentation is a number of blanks. */
export interface Verse {
  readonly type: 'verse';
  children: Paragraph[];
  readonly indents: readonly number[];
}

/** The definitions of a term, each with blocks of its own. */
export interface Definition {
  readonly term: readonly PhrasingContent[];
  readonly definitions: readonly (readonly RootContent[])[];
}

export interface DefinitionList {
  readonly type: 'definitionList';
  readonly items: readonly Definition[];
}

declare module 'mdast' {
  interface RootContentMap {
    rawBlock: RawBlock;
    verse: Verse;
    definitionList: DefinitionList;
  }
  interface BlockContentMap {
    rawBlock: RawBlock;
    verse: Verse;
    definitionList: DefinitionList;
  }
  interface HtmlData {
    /** The element that this tag is taken for when lines are divided from blocks. */
    hName?: string;
  }
  interface HeadingData {
    /** Written after the heading as `{#id}`. */
    id?: string;
  }
  interface ListItemData {
    /** Printed in place of the number that counting arrives at. */
    number?: number;
  }
}

export function rawBlock(value: string): RawBlock {
  return { type: 'rawBlock', value };
}

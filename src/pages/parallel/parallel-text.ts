import type { SiteLanguage } from '../../languages/index.ts';
import type { Heading } from '../../text/reading/rendered-text.ts';
import { type Block, blocksOf } from './blocks.ts';
import { withSecondIds } from './own-ids.ts';
import { type Closeness, type Pair, pairBlocks } from './pair-blocks.ts';

/** What stands beside each other, as HTML. One of the two may be empty. */
export interface Row {
  /** Headings and rules are so short that they are never folded. */
  readonly kind: 'heading' | 'rule' | 'text';
  readonly first: string;
  readonly second: string;
  /** Id of the only element on each side, before it is made different from those of the other text. */
  readonly firstId?: string;
  readonly secondId?: string;
}

/** Two texts side by side. */
export interface ParallelText {
  /** `none` if one page would be too long for them. */
  readonly closeness: Closeness | 'none';
  readonly rows: readonly Row[];
  /** The notes of both. */
  readonly notes?: Row;
  /** The headings of both, instead of texts that are too long. */
  readonly headings: Sides<readonly Heading[]>;
  /** Addresses to print, as numbered in each text. */
  readonly links: Sides<readonly string[]>;
}

type Sides<Of> = readonly [first: Of, second: Of];

/** Nothing, instead of texts that are only to be noted. */
export const NO_PARALLEL_TEXT: ParallelText = {
  closeness: 'paragraphs',
  rows: [],
  headings: [[], []],
  links: [[], []],
};

/** Maximum length of both texts in UTF-8, with what each row adds, so that a page has less than a megabyte. */
const MOST_BYTES = 880_000;
const BYTES_OF_ROW = 170;

/** Maximum number of headings of a text that is too long. */
const MOST_HEADINGS = 400;

/** A text as its own page shows it. */
export interface Side {
  readonly html: string;
  readonly language: SiteLanguage;
  readonly links: readonly string[];
  readonly headings: readonly Heading[];
}

/** Sets a text beside its translation. The first keeps its ids. */
export function parallelText(first: Side, second: Side): ParallelText {
  const most = MOST_BYTES - sizeOf(first) - sizeOf(second);
  if (most < 0) return onlyHeadings(first, second);
  const [one, other] = [withoutNotes(blocksOf(first.html)), withoutNotes(blocksOf(second.html))];
  const { closeness, pairs } = pairBlocks(one.blocks, other.blocks);
  if (pairs.length * BYTES_OF_ROW > most) return onlyHeadings(first, second);
  const rowOf = (pair: Pair): Row => row(pair, second.language);
  return {
    closeness,
    rows: pairs.map(rowOf),
    ...(one.notes.length + other.notes.length > 0 && {
      notes: rowOf({ first: one.notes, second: other.notes }),
    }),
    headings: NO_PARALLEL_TEXT.headings,
    links: [first.links, second.links],
  };
}

/** Length of a text and of the addresses that are printed below it, in UTF-8. */
function sizeOf({ html, links }: Side): number {
  return Buffer.byteLength(html) + links.reduce((sum, link) => sum + Buffer.byteLength(link) + 10, 0);
}

function onlyHeadings(first: Side, second: Side): ParallelText {
  const of = ({ headings }: Side) => headings.filter(({ level }) => level <= 3).slice(0, MOST_HEADINGS);
  return { ...NO_PARALLEL_TEXT, closeness: 'none', headings: [of(first), of(second)] };
}

function withoutNotes(all: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
} {
  const isNotes = ({ kind }: Block) => kind === 'notes';
  return { blocks: all.filter((block) => !isNotes(block)), notes: all.filter(isNotes) };
}

function row({ first, second }: Pair, language: SiteLanguage): Row {
  const [firstId, secondId] = [onlyId(first), onlyId(second)];
  return {
    kind: kindOf([...first, ...second]),
    first: htmlOf(first),
    second: withSecondIds(htmlOf(second), language),
    ...(firstId !== undefined && { firstId }),
    ...(secondId !== undefined && { secondId }),
  };
}

function kindOf(blocks: readonly Block[]): Row['kind'] {
  if (blocks.every(({ kind }) => kind === 'heading')) return 'heading';
  return blocks.every(({ kind }) => kind === 'rule') ? 'rule' : 'text';
}

function onlyId(blocks: readonly Block[]): string | undefined {
  return blocks.length === 1 ? blocks[0]?.id : undefined;
}

function htmlOf(blocks: readonly Block[]): string {
  return blocks.map(({ html }) => html).join('\n');
}

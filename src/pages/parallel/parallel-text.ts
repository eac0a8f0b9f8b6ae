import type { SiteLanguage } from '../../languages/index.ts';
import { paragraphMark } from '../../text/paragraphs.ts';
import type { Heading } from '../../text/reading/rendered-text.ts';
import { type Block, blocksOf } from './blocks.ts';
import { secondId, withSecondIds } from './own-ids.ts';
import { type Closeness, type Pair, pairBlocks } from './pair-blocks.ts';

/** What stands beside each other, as HTML. One of the two may be empty. */
interface Row {
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
}

type Sides<Of> = readonly [first: Of, second: Of];

/** Nothing, instead of texts that are only to be noted. */
export const NO_PARALLEL_TEXT: ParallelText = {
  closeness: 'paragraphs',
  rows: [],
  headings: [[], []],
};

/** Maximum length of both texts in UTF-8, with what rows and marks of paragraphs add, so that a page has less than a megabyte. */
const MOST_BYTES = 900_000;
const BYTES_OF_ROW = 160;
const BYTES_OF_MARK = 150;

/** Maximum number of headings of a text that is too long. */
const MOST_HEADINGS = 400;

/** One of the texts, as HTML from `src/text/`. */
export interface Side {
  readonly html: string;
  readonly language: SiteLanguage;
  readonly headings: readonly Heading[];
}

/** Sets a text beside its translation. The first keeps its ids. */
export function parallelText(first: Side, second: Side): ParallelText {
  const most = MOST_BYTES - Buffer.byteLength(first.html) - Buffer.byteLength(second.html);
  if (most < 0) return onlyHeadings(first, second);
  const [one, other] = [withoutNotes(blocksOf(first.html)), withoutNotes(blocksOf(second.html))];
  const { closeness, pairs } = pairBlocks(one.blocks, other.blocks);
  const marks = [...one.blocks, ...other.blocks].filter(({ kind }) => kind === 'paragraph').length;
  if (pairs.length * BYTES_OF_ROW + marks * BYTES_OF_MARK > most) return onlyHeadings(first, second);
  const rowOf = (pair: Pair): Row => row(pair, first.language, second.language);
  return {
    closeness,
    rows: pairs.map(rowOf),
    ...(one.notes.length + other.notes.length > 0 && {
      notes: rowOf({ first: one.notes, second: other.notes }),
    }),
    headings: NO_PARALLEL_TEXT.headings,
  };
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

function row({ first, second }: Pair, language: SiteLanguage, other: SiteLanguage): Row {
  const [firstId, otherId] = [onlyId(first), onlyId(second)];
  return {
    kind: kindOf([...first, ...second]),
    first: first.map((block) => shown(block, language, 'first')).join('\n'),
    second: second.map((block) => shown(block, other, 'second')).join('\n'),
    ...(firstId !== undefined && { firstId }),
    ...(otherId !== undefined && { secondId: otherId }),
  };
}

function kindOf(blocks: readonly Block[]): Row['kind'] {
  if (blocks.every(({ kind }) => kind === 'heading')) return 'heading';
  return blocks.every(({ kind }) => kind === 'rule') ? 'rule' : 'text';
}

function onlyId(blocks: readonly Block[]): string | undefined {
  return blocks.length === 1 ? blocks[0]?.id : undefined;
}

/** A block as the page shows it. */
function shown({ kind, id, html, inner }: Block, language: SiteLanguage, place: 'first' | 'second'): string {
  const own = (part: string): string => (place === 'first' ? part : withSecondIds(part, language));
  if (kind !== 'paragraph' || id === undefined) return own(html);
  const idHere = place === 'first' ? id : secondId(id, language);
  const mark = paragraphMark(Number(id.slice(1)), idHere, language, 'told');
  return own(html.slice(0, inner)) + mark + own(html.slice(inner));
}

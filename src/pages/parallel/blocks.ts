import { PUBLISHED_VOID_ELEMENTS } from '../../text/html/allowed-html.ts';
import { attributeOf, type Tag, tagAt } from '../../text/html/visit-html.ts';
import { isParagraphId } from '../../text/paragraphs.ts';

/** What a block of a text is, as far as its translation must be the same. */
type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'definitions'
  | 'table'
  | 'quotation'
  | 'verse'
  | 'code'
  | 'picture'
  | 'rule'
  | 'notes'
  | 'other';

/** A block of a text that is not inside of another one. */
export interface Block {
  /** `paragraph` is one of the numbered paragraphs. */
  readonly kind: BlockKind;
  /** Of a heading, 2 to 6; otherwise 0. */
  readonly level: number;
  readonly id?: string;
  readonly html: string;
  /** Offset in `html` after the start tag. */
  readonly inner: number;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  ...{ h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ ul: 'list', ol: 'list', dl: 'definitions', blockquote: 'quotation', pre: 'code', figure: 'picture' },
  ...{ p: 'other', table: 'table', hr: 'rule', div: 'other', section: 'other', details: 'other' },
  ...{ footer: 'other' },
};

/** The kinds of our own wrappers, by their classes. */
const OF_CLASS: Readonly<Record<string, BlockKind>> = { footnotes: 'notes', table: 'table', verse: 'verse' };

/** The state of the walk through a text. */
interface Walk {
  readonly blocks: Block[];
  /** The block that is open: its start tag, and how many elements are open. */
  open: { readonly tag: Tag; count: number } | undefined;
  /** The offset after the last block. What is loose between blocks begins there. */
  done: number;
  /** Number of open elements in what is loose. */
  loose: number;
  /** Start tags of empty elements that keep the ids of wrappers. */
  anchors: string;
}

/**
 * Divides a text into its blocks. Elements that only wrap others are left out; the numbers of paragraphs do not count them
 * either.
 * @param html well formed, from `src/text/`
 */
export function blocksOf(html: string): readonly Block[] {
  const walk: Walk = { blocks: [], open: undefined, done: 0, loose: 0, anchors: '' };
  let at = html.indexOf('<');
  while (at >= 0) {
    const tag = tagAt(html, at);
    passTag(tag, walk, html);
    at = html.indexOf('<', walk.open?.tag === tag ? afterWords(tag, html) : tag.end);
  }
  endLoose(walk, html, html.length);
  if (walk.anchors !== '') add(walk, { kind: 'other', level: 0, html: '', inner: 0 });
  return walk.blocks;
}

/** Elements that have none of their own kind inside. */
const FLAT: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Where to go on after a block's start tag: at its end tag, because what is inside most paragraphs does not matter. An attribute
 * could have a value that looks like an end tag, so nothing is skipped if there is one.
 */
function afterWords({ name, end: from }: Tag, html: string): number {
  if (!FLAT.has(name)) return from;
  const end = html.indexOf(`</${name}>`, from);
  return end < 0 || html.slice(from, end).includes('="') ? from : end;
}

function passTag(tag: Tag, walk: Walk, html: string): void {
  const { name, closes } = tag;
  const isVoid = PUBLISHED_VOID_ELEMENTS.has(name);
  const step = isVoid ? 0 : closes ? -1 : 1;
  if (walk.open) {
    walk.open.count += step;
    if (walk.open.count === 0) endBlock(walk, walk.open.tag, html, tag.end);
  } else if (walk.loose > 0 || KINDS[name] === undefined) walk.loose += step;
  else beginBlock(walk, tag, html, isVoid);
}

function beginBlock(walk: Walk, tag: Tag, html: string, isVoid: boolean): void {
  endLoose(walk, html, tag.start);
  walk.done = tag.end;
  if (isVoid) endBlock(walk, tag, html, tag.end);
  else if (isWrapper(tag)) walk.anchors += anchorOf(tag);
  else if (!tag.closes) walk.open = { tag, count: 1 };
}

function endBlock(walk: Walk, tag: Tag, html: string, end: number): void {
  add(walk, blockOf(tag, html.slice(tag.start, end)));
  walk.open = undefined;
  walk.done = end;
}

/** Ends what is loose between blocks, such as words that their author put between two elements. */
function endLoose(walk: Walk, html: string, end: number): void {
  const loose = html.slice(walk.done, end);
  if (loose.trim() !== '') add(walk, { kind: 'other', level: 0, html: `<div>${loose}</div>`, inner: 5 });
  walk.loose = 0;
}

function add(walk: Walk, block: Block): void {
  const { anchors } = walk;
  const { html, inner } = block;
  walk.blocks.push(
    anchors === '' ? block : { ...block, html: anchors + html, inner: anchors.length + inner },
  );
  walk.anchors = '';
}

/** Whether an element only wraps others: one of the author's, without anything that matters to what is inside. */
function isWrapper(tag: Tag): boolean {
  if (tag.name !== 'div' && tag.name !== 'section') return false;
  if (/ (?:lang|dir|title|role)="/.test(tag.whole)) return false;
  const classes = attributeOf(tag, 'class')?.split(' ') ?? [];
  return classes.every((name) => name === '' || name.startsWith('x-'));
}

/** An empty element with the id of a wrapper, so that links to it still work. */
function anchorOf(tag: Tag): string {
  const [id] = / id="[^"]*"/.exec(tag.whole) ?? [];
  return id === undefined ? '' : `<span${id}></span>`;
}

function blockOf(tag: Tag, html: string): Block {
  const kind = kindOf(tag, html);
  const id = attributeOf(tag, 'id');
  return {
    kind,
    level: kind === 'heading' ? Number(tag.name.slice(1)) : 0,
    ...(id !== undefined && { id }),
    html,
    inner: tag.whole.length,
  };
}

function kindOf(tag: Tag, html: string): BlockKind {
  if (tag.name === 'p') {
    if (isParagraphId(attributeOf(tag, 'id') ?? '')) return 'paragraph';
    return html.includes('<img ') ? 'picture' : 'other';
  }
  const ofClass = attributeOf(tag, 'class')
    ?.split(' ')
    .map((name) => OF_CLASS[name])
    .find((kind) => kind !== undefined);
  return ofClass ?? KINDS[tag.name] ?? 'other';
}

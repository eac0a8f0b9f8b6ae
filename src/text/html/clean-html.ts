import type { MarkdownIt, Token } from 'markdown-it';
import type { Place } from '../../problems/problem.ts';
import { droppedHtml } from '../../problems/rules/text/dropped-html.ts';
import type { Ids } from '../reading/ids.ts';
import type { Reading } from '../reading/reading.ts';
import { countWords } from '../reading/words.ts';
import { CLOSED_BY_PARSER, DROPPED_WITH_CONTENT, ELEMENTS, VOID_ELEMENTS } from './allowed-html.ts';
import { cleanAttributes } from './clean-attributes.ts';
import { type OpenTag, type RawPart, takeApart } from './raw-tags.ts';

/**
 * Marks an element that is dropped with its content, which may be whole Markdown blocks. Authors cannot write it
 * themselves, because it is not on the allow-list.
 */
export const DROPPED = 'x-dropped';

/** Type of tokens whose HTML has been cleaned. */
const CLEAN = 'clean_html';

/** Maximum nesting depth of authors' elements. Deeper tags are dropped, because the tree is walked by recursion. */
const DEEPEST = 50;

/** A link, a picture or a heading that an author wrote as HTML. */
export interface RawReference {
  /** Place of the tag itself, and place of the address in it. */
  readonly tag: Place;
  readonly address: Place;
}

/** Result of cleaning the raw HTML of a text. */
export interface CleanedHtml {
  /** Indexed by the number in the tag's `data-raw` attribute. */
  readonly references: readonly RawReference[];
  /** Whether any tag, or a `DROPPED` marker, remains. */
  readonly hasTags: boolean;
  readonly words: number;
}

/** A token of raw HTML, split into tags and text. */
interface Piece {
  readonly token: Token;
  /** The block that contains the piece; `start` is the piece's UTF-16 offset in the block's content. */
  readonly block: Token;
  readonly start: number;
  readonly parts: readonly RawPart[];
}

/** Outputs raw HTML only if it has been cleaned. Any other raw HTML is escaped and appears as text. */
export function setCleanHtml(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  Object.assign(markdown.renderer.rules, {
    html_block: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
    html_inline: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
    [CLEAN]: (tokens, index) => tokens[index]?.content ?? '',
  } satisfies MarkdownIt['renderer']['rules']);
}

/**
 * Drops and reports tags and attributes of raw HTML that are not on the allow-list. The remaining tags are serialised
 * again, so only allowed tags are left. They may be badly nested; the HTML parser mends that later.
 */
export function cleanHtml(tokens: readonly Token[], reading: Reading, ids: Ids): CleanedHtml {
  const pieces = findPieces(tokens, reading);
  const ends = findEnds(pieces.flatMap(({ parts }) => parts));
  const progress: Progress = {
    reading,
    ids,
    ends,
    references: [],
    until: undefined,
    depth: 0,
    open: new Map(),
    hasTags: false,
  };
  let words = 0;
  for (const { token, block, start, parts } of pieces) {
    let html = '';
    for (const part of parts) {
      if (part.kind === 'text') {
        html += part.text;
        words += countWords(part.text);
      } else {
        html += write(part, progress, (at) => reading.places.inBlock(block, start + at));
      }
    }
    // The content is replaced last, because places are looked up in the original content.
    token.type = CLEAN;
    token.content = html;
  }
  return { references: progress.references, hasTags: progress.hasTags, words };
}

function findPieces(tokens: readonly Token[], reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  for (const block of tokens) {
    if (block.type === 'html_block') {
      pieces.push({ token: block, block, start: 0, parts: takeApart(block.content) });
    }
    for (const token of block.children ?? []) {
      if (token.type !== 'html_inline') continue;
      const start = reading.env.positions.get(token) ?? 0;
      pieces.push({ token, block, start, parts: takeApart(token.content) });
    }
  }
  return pieces;
}

/**
 * Finds the end tag of each element that is dropped with its content. An element without one loses only its tag, so
 * that the rest of the text is not lost.
 */
function findEnds(parts: readonly RawPart[]): ReadonlyMap<RawPart, RawPart> {
  const ends = new Map<RawPart, RawPart>();
  const waiting = new Map<string, RawPart[]>();
  for (const part of parts.toReversed()) {
    if (part.kind === 'text' || !DROPPED_WITH_CONTENT.has(part.name)) continue;
    const closing = waiting.get(part.name) ?? [];
    waiting.set(part.name, closing);
    if (part.kind === 'close') closing.push(part);
    const end = part.kind === 'open' ? closing.pop() : undefined;
    if (end) ends.set(part, end);
  }
  return ends;
}

/** State of `cleanHtml` while it goes through the tags of a text. */
interface Progress {
  readonly reading: Reading;
  readonly ids: Ids;
  readonly ends: ReadonlyMap<RawPart, RawPart>;
  readonly references: RawReference[];
  /** The end tag of the element that is being dropped with its content. */
  until: RawPart | undefined;
  /** Number of open elements that are closed only by their own end tags. */
  depth: number;
  /** How many of them have each name. */
  readonly open: Map<string, number>;
  hasTags: boolean;
}

type FindPlace = (at: number) => Place;

/** The part as HTML; empty if it is dropped. Must be called in the order of the text. */
function write(part: Exclude<RawPart, { kind: 'text' }>, progress: Progress, findPlace: FindPlace): string {
  if (progress.until) {
    if (part !== progress.until) return '';
    progress.until = undefined;
    return `</${DROPPED}>`;
  }
  if (part.kind === 'open') return writeOpening(part, progress, findPlace);
  if (part.kind === 'close') return writeClosing(part.name, progress);
  const gone = part.kind === 'endless' ? 'tag' : 'tag and content';
  progress.reading.report(droppedHtml, findPlace(part.at), { tag: part.name, gone });
  return '';
}

function writeOpening(part: OpenTag, progress: Progress, findPlace: FindPlace): string {
  const name = publishedName(part.name);
  const nests = !VOID_ELEMENTS.has(name) && !CLOSED_BY_PARSER.has(name);
  if (!ELEMENTS.has(name) || (nests && progress.depth >= DEEPEST)) return drop(part, progress, findPlace);
  progress.hasTags = true;
  const { html, dropped } = cleanAttributes(name, part, progress.ids);
  if (dropped.length > 0) {
    progress.reading.report(droppedHtml, findPlace(part.at), { tag: `<${part.name}>`, gone: dropped });
  }
  const mark = markOf(name, part, progress, findPlace);
  // XHTML closes an element with `<name/>`; HTML would read that as a start tag.
  const empty = part.closed && !VOID_ELEMENTS.has(name);
  if (nests && !empty) {
    progress.depth += 1;
    progress.open.set(name, (progress.open.get(name) ?? 0) + 1);
  }
  return `<${name}${mark}${html}>${empty ? `</${name}>` : ''}`;
}

function drop(part: OpenTag, progress: Progress, findPlace: FindPlace): string {
  const end = progress.ends.get(part);
  progress.until = end;
  progress.hasTags ||= end !== undefined;
  const gone = end ? 'tag and content' : 'tag';
  progress.reading.report(droppedHtml, findPlace(part.at), { tag: `<${part.name}>`, gone });
  return end ? `<${DROPPED}>` : '';
}

/** A `data-raw` attribute by which a link, picture or heading is found again in the parsed tree. */
function markOf(element: string, part: OpenTag, { references }: Progress, findPlace: FindPlace): string {
  const wanted = element === 'a' ? 'href' : element === 'img' ? 'src' : undefined;
  const address = part.attributes.find(({ name }) => name === wanted);
  if (!address && element !== 'img' && !/^h[2-6]$/.test(element)) return '';
  references.push({ tag: findPlace(part.at), address: findPlace(address?.at ?? part.at) });
  return ` data-raw="${references.length - 1}"`;
}

function writeClosing(written: string, progress: Progress): string {
  const name = publishedName(written);
  if (!ELEMENTS.has(name) || VOID_ELEMENTS.has(name)) return '';
  // An end tag alone is a fault of the page, too, until the HTML parser has mended it.
  progress.hasTags = true;
  if (CLOSED_BY_PARSER.has(name)) return `</${name}>`;
  // The end of an element that was dropped must not count as the end of another.
  const open = progress.open.get(name) ?? 0;
  if (open === 0) return '';
  progress.open.set(name, open - 1);
  progress.depth -= 1;
  return `</${name}>`;
}

/** `h1` becomes `h2`, because the page's title is its only `h1`. */
function publishedName(name: string): string {
  return name === 'h1' ? 'h2' : name;
}

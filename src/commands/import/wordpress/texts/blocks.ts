import { readEmbed } from './embeds.ts';
import { escapeHtml } from './html-words.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What is found of a text's blocks. */
export interface BlockText {
  readonly html: string;
  /** Names of blocks that a plugin or the site fills in when the page is shown. Nothing of them is in the export. */
  readonly unknown: readonly string[];
}

/** A comment of the block editor, which begins a block, ends one, or is one. */
interface Delimiter {
  readonly from: number;
  readonly end: number;
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  /** JSON. */
  readonly attributes: string;
}

function* delimitersIn(text: string): Generator<Delimiter> {
  for (let from = text.indexOf('<!--'); from !== -1; from = text.indexOf('<!--', from + 4)) {
    const close = text.indexOf('-->', from);
    if (close === -1) return;
    const inside = text.slice(from + 4, close).trim();
    const match = /^(\/)?wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)(?![\w-])/.exec(inside);
    if (!match) continue;
    const [whole, slash, name = ''] = match;
    const rest = inside.slice(whole.length).trim();
    const isEmpty = rest.endsWith('/');
    const attributes = isEmpty ? rest.slice(0, -1) : rest;
    yield { from, end: close + 3, name, closes: slash !== undefined, isEmpty, attributes };
  }
}

/** Blocks that are complete without a content, and of which readers miss nothing. */
const EMPTY_BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'footnotes',
    'more',
    'nextpage',
    'spacer',
    'separator',
    'paragraph',
    'list',
    'post-content',
    'html',
    'heading',
  ],
]);

/** Whether a text was written in the block editor. */
export function hasBlocks(html: string): boolean {
  return /<!--\s{1,9}wp:/.test(html);
}

/** Most patterns that may be inside each other. A pattern that holds itself has no end. */
const DEEPEST = 5;

/**
 * The HTML of a text of the block editor: without its comments, and with the patterns that it shares with other texts.
 * What stands outside of blocks gets its paragraphs from its line breaks.
 * @param patternOf the text of a shared pattern, by its number
 */
export function htmlOfBlocks(
  text: string,
  patternOf: (id: string) => string | undefined,
  depth = 0,
): BlockText {
  const unknown: string[] = [];
  let html = '';
  let from = 0;
  let open = 0;
  let isFreeform = false;
  const take = (end: number) => {
    const part = text.slice(from, end);
    html += open === 0 || isFreeform ? freeform(part) : part;
  };
  for (const delimiter of delimitersIn(text)) {
    const { name, closes, isEmpty } = delimiter;
    take(delimiter.from);
    from = delimiter.end;
    isFreeform = !closes && !isEmpty && FREEFORM.has(name);
    if (closes) open = Math.max(0, open - 1);
    else if (!isEmpty) open += 1;
    else {
      const shown = emptyBlock(name, attributesIn(delimiter.attributes), patternOf, depth);
      if (shown) html += shown.html;
      unknown.push(...(shown?.unknown ?? [name]));
    }
  }
  take(text.length);
  return { html, unknown };
}

const FREEFORM: ReadonlySet<string> = new Set(['freeform', 'core/freeform', 'shortcode', 'core/shortcode']);

/** A part without blocks. If it has no elements of blocks either, its line breaks are its paragraphs. */
function freeform(part: string): string {
  return /<(?:p|div|h\d|ul|ol|table|figure|blockquote)[\s>]/i.test(part) ? part : paragraphsOf(part);
}

function attributesIn(written: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(written.trim() || '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What a block without a content of its own shows; undefined if that is not in the export. */
function emptyBlock(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  patternOf: (id: string) => string | undefined,
  depth: number,
): BlockText | undefined {
  const plain = name.replace(/^core\//, '');
  if (EMPTY_BLOCKS.has(plain)) return { html: plain === 'separator' ? '<hr>' : '', unknown: [] };
  if (plain === 'block') {
    const pattern = depth < DEEPEST ? patternOf(String(attributes['ref'] ?? '')) : undefined;
    return pattern === undefined ? undefined : htmlOfBlocks(pattern, patternOf, depth + 1);
  }
  const url = attributes['url'] ?? attributes['src'];
  const embed = /(?:^|-)embed(?:$|\/)/.test(plain) && typeof url === 'string' ? readEmbed(url) : undefined;
  return embed && { html: `<p>${escapeHtml(embed.address)}</p>`, unknown: [] };
}

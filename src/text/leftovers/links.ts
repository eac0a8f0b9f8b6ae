import MarkdownIt from 'markdown-it';
import { type FoundLeftover, quoted } from '../reading/leftover.ts';
import type { VisibleText } from './visible-text.ts';

const LABEL = String.raw`\[([^\[\]\n]{1,300})\]`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.|mailto:|#|\.{0,2}\/)[^\s()\[\]]{1,500}|[^\s()\[\]]{1,200}\.(?:md|pdf|html?|jpe?g|png|docx?)(?:#[^\s()\[\]]{1,100})?`;

/** `[words](an address with blanks)`. The address may contain one pair of parentheses. */
const LINK = new RegExp(String.raw`!?${LABEL}\(([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?)\)`, 'y');
/** `[words] (address)` */
const WITH_GAP = new RegExp(String.raw`!?${LABEL}[ \t]{0,9}\n?[ \t]{0,9}\((${ADDRESS})\)`, 'y');
/** `(words)[address]` */
const REVERSED = new RegExp(String.raw`\(([^()\n]{1,300})\)\[(${ADDRESS})\]`, 'y');
/** `[words][label]` */
const REFERENCE = new RegExp(String.raw`!?${LABEL}\[([^\[\]\n]{0,300})\]`, 'y');

/** `[words](address` without an end, `](address` without a beginning, and `![` without either. */
const UNCLOSED = /(?:!?\[[^[\]\n]{0,300})?\]\([^\s()]{0,200}|!\[/y;

/** Where any of these may begin. Only what follows at that place is examined, so the time is linear. */
const BEGINNING = /!?\[|\](?=\()|\((?=[^()\n[\]]{1,300}\)\[)/g;

const plain = new MarkdownIt();

/** Finds links and pictures that did not become any. */
export function* leftLinks({ block, text, sourceOf }: VisibleText): Iterable<FoundLeftover> {
  let done = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    const length = index < done ? 0 : lengthOfLink(text, index);
    if (length === 0) continue;
    done = index + length;
    const at = sourceOf(index);
    // In the source, an address is complete even if parts of it became emphasis.
    const found: LinkFound = linkAt(block.content, at) ?? { written: text.slice(index, done) };
    const written = quoted(found.written);
    if (found.label !== undefined)
      yield { kind: 'reference', written, better: `[${found.label}]:`, block, at };
    else yield { kind: 'link', written, better: verified(found.better), block, at };
  }
}

interface LinkFound {
  readonly written: string;
  readonly better?: string | undefined;
  /** The label that has no address. */
  readonly label?: string;
}

function lengthOfLink(text: string, index: number): number {
  return linkAt(text, index)?.written.length ?? 0;
}

function linkAt(text: string, index: number): LinkFound | undefined {
  const link = match(LINK, text, index);
  if (link) return { written: link[0], better: betterLink(link[0]) };
  const gap = match(WITH_GAP, text, index);
  if (gap && !/^\d+$/.test(gap[1] ?? '')) {
    const sign = gap[0].startsWith('!') ? '!' : '';
    return { written: gap[0], better: `${sign}[${gap[1]}](${gap[2]})` };
  }
  const reversed = match(REVERSED, text, index);
  if (reversed) return { written: reversed[0], better: `[${reversed[1]}](${reversed[2]})` };
  const reference = match(REFERENCE, text, index);
  if (reference) {
    const [written, words = '', label = ''] = reference;
    return isReference(text, index, reference) ? { written, label: label.trim() || words } : undefined;
  }
  const unclosed = match(UNCLOSED, text, index);
  return unclosed ? { written: unclosed[0] } : undefined;
}

/** Not "x[i][j]", and not two numbers of a bibliography side by side: "[1][2]". */
function isReference(text: string, index: number, [, words = '', label = '']: RegExpExecArray): boolean {
  return !/[\p{L}\p{N}\]]/u.test(text.charAt(index - 1)) && !/^\d+$/.test(words + label);
}

/** The link with its address in angle brackets, in which blanks are allowed, and its title in straight marks. */
function betterLink(source: string): string | undefined {
  const [, words, address = ''] = /^(!?\[[^\]]*\])\((.*)\)$/s.exec(source) ?? [];
  if (words === undefined) return undefined;
  const [, path = '', title] = /^(.*?)(?:(?<!\s)\s+["'“”„«‘](.*)["'“”«»’])?$/s.exec(address.trim()) ?? [];
  const target = /[\s()]/.test(path) ? `<${path}>` : path;
  return `${words}(${target}${title === undefined ? '' : ` "${title}"`})`;
}

/** The Markdown, if it becomes one link or picture. */
function verified(markdown: string | undefined): string | undefined {
  if (markdown === undefined) return undefined;
  const children = plain.parseInline(markdown, {})[0]?.children ?? [];
  const isLink = children[0]?.type === 'link_open' && children.at(-1)?.type === 'link_close';
  return isLink || (children.length === 1 && children[0]?.type === 'image') ? markdown : undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

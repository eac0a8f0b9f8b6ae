import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { WordmarkFault } from '../../languages/words/rules/theme.ts';
import { ATTRIBUTES, CUTS, CUTTERS, ELEMENTS, HARMLESS } from './svg-names.ts';

/** In bytes. Every reader loads it with the first page. */
export const MOST_WORDMARK = 40_000;

/** A drawing made of elements and attributes of the allow-list alone, or what is wrong with it. */
export type Drawn =
  | { readonly kind: 'sound'; readonly svg: string; readonly width: number; readonly height: number }
  | {
      readonly kind: 'faulty';
      readonly fault: WordmarkFault;
      readonly line: number;
      readonly column: number;
    };

/** In CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** More elements than any wordmark has. */
const MOST_ELEMENTS = 2000;

/** A value that cannot load anything: a link is to a part of the same file. */
const SAFE_VALUE =
  /^(?:url\(#[\w-]+\)|[^<>&"{}\\;:()]*|(?:(?:matrix|translate|scale|rotate|skewX|skewY|rgb|var)\([-+\w\s.,%]*\)[\s,]*)+)$/;

/**
 * Reads an SVG file and writes it anew. What editors add for themselves (metadata, attributes with prefixes) is left out;
 * anything else that is not on the list is a fault, because the drawing would look different without it.
 */
export function drawWordmark(text: string): Drawn {
  const parser = new SaxesParser();
  const out: string[] = [];
  let size: Size | undefined;
  let found: Extract<Drawn, { kind: 'faulty' }> | undefined;
  /** How many harmless elements are open, which are left out with all that is in them. */
  let skipped = 0;
  let count = 0;
  /** How many clips and masks are open. */
  let cutters = 0;
  const fail = (fault: WordmarkFault): void => {
    found ??= { kind: 'faulty', fault, line: parser.line, column: Math.max(1, parser.column) };
  };
  parser.on('error', () => fail({ kind: 'malformed', name: '' }));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fail({ kind: 'malformed', name: '' });
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (skipped > 0 || isHarmless(tag.name)) skipped += 1;
    else if (count > MOST_ELEMENTS) fail({ kind: 'too-large', name: '' });
    else if (count === 1) {
      size = sizeOf(tag);
      out.push(rootOf(size, tag, fail));
    } else {
      out.push(`<${tag.name}${attributesOf(tag, fail)}>`);
      if (!ELEMENTS.has(tag.name)) fail({ kind: 'element', name: tag.name });
      if (CUTTERS.has(tag.name)) cutters += 1;
      if (cutters > 0) refuseCuts(tag, fail);
    }
  });
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) skipped -= 1;
    else {
      out.push(`</${name}>`);
      if (CUTTERS.has(name)) cutters -= 1;
    }
  });
  parser.write(text).close();
  if (found) return found;
  if (!size) return { kind: 'faulty', fault: { kind: 'malformed', name: '' }, line: 1, column: 1 };
  return { kind: 'sound', svg: out.join(''), ...size };
}

function isHarmless(name: string): boolean {
  return name.includes(':') || HARMLESS.has(name);
}

/** A clip or mask cannot use another one, since that could do the same twice, and so on. */
function refuseCuts({ attributes }: SaxesTagPlain, fail: (fault: WordmarkFault) => void): void {
  for (const name of CUTS)
    if (attributes[name] !== undefined || attributes['style']?.includes(name))
      fail({ kind: 'attribute', name });
}

/** The first tag, which says how large the drawing is. */
function rootOf(size: Size | undefined, tag: SaxesTagPlain, fail: (fault: WordmarkFault) => void): string {
  if (tag.name !== 'svg') fail({ kind: 'malformed', name: '' });
  if (!size) {
    fail({ kind: 'no-size', name: '' });
    return '';
  }
  const { width, height } = size;
  const { width: _, height: __, viewBox: box = `0 0 ${width} ${height}`, ...attributes } = tag.attributes;
  const rest = attributesOf({ ...tag, attributes }, fail);
  // What has no colour is black in SVG, and nobody would see it in the dark.
  const fill = rest.includes(' fill=') ? '' : ' fill="currentColor"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}"${fill}${rest}>`;
}

/** The size at which a drawing was made: that of its view box, or else its own. */
function sizeOf({ attributes }: SaxesTagPlain): Size | undefined {
  const box = /^\s*-?[\d.]+[\s,]+-?[\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*$/.exec(attributes['viewBox'] ?? '');
  if (attributes['viewBox'] !== undefined && !box) return undefined;
  const [width, height] = box
    ? [Number(box[1]), Number(box[2])]
    : [pixels(attributes['width']), pixels(attributes['height'])];
  const isSize = (number: number) => number > 0 && number <= 20_000;
  return isSize(width) && isSize(height) ? { width, height } : undefined;
}

function pixels(length = ''): number {
  return Number(/^([\d.]+)(?:px)?$/.exec(length)?.[1]);
}

/** The attributes of an element, with declarations of its `style` as attributes. */
function attributesOf({ attributes }: SaxesTagPlain, fail: (fault: WordmarkFault) => void): string {
  const { style = '', 'xlink:href': link, ...rest } = attributes;
  const own = link === undefined ? rest : { href: link, ...rest };
  const styled = style
    .split(';')
    .filter((declaration) => declaration.trim() !== '')
    .map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return [name.trim(), value.join(':').trim()] as const;
    });
  let written = '';
  for (const [name, value] of new Map([...Object.entries(own), ...styled])) {
    if (isHarmlessAttribute(name)) continue;
    const isLink = name === 'href';
    const isSafe = isLink ? /^#[\w-]+$/.test(value) : SAFE_VALUE.test(value.trim());
    if (ATTRIBUTES.has(name) && isSafe) written += ` ${name}="${value.trim()}"`;
    // Many ways to say how something looks are Inkscape's, with values that change nothing.
    else if (!styled.some(([each]) => each === name)) fail({ kind: 'attribute', name });
    else if (/url|expression|import/i.test(value)) fail({ kind: 'attribute', name });
  }
  return written;
}

function isHarmlessAttribute(name: string): boolean {
  return name.includes(':') || HARMLESS.has(name) || name === 'xmlns';
}

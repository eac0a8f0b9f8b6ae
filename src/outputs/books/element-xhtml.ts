import { parsePartialDate } from '../../model/date.ts';
import { attributeOf, type Tag } from '../../text/html/visit-html.ts';
import { attributesIn, attributeValue, startTag } from './xhtml.ts';

/** Where addresses in a text lead to in a book. */
export interface BookAddresses {
  /** The address, in the book or whole, that a link leads to. */
  readonly link: (href: string) => string;
  /** The file of a picture in the book. Undefined if it has none. */
  readonly picture: (src: string) => string | undefined;
}

/** How an element is written in a book: its start tag, and its end tag. */
export interface Written {
  readonly start: string;
  readonly end: string;
}

type Attributes = ReadonlyMap<string, string>;

/** Attributes that only pages need, or that few authors write as books have to have them. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['tabindex', 'loading', 'decoding', 'cite', 'headers', 'abbr', 'width', 'height', 'data-raw'],
]);

/** Attributes with a number, which must not be 0. */
const COUNTS: ReadonlySet<string> = new Set(['colspan', 'rowspan', 'span']);

/** What only tells browsers how to choose a picture. */
const FRAMES: ReadonlySet<string> = new Set(['picture', 'source']);

/** A start tag that is the same in a book: most are. */
const SIMPLE = /^<[a-z][a-z\d]*(?: id="[^"<]*")?>$/;

/** Elements that are others in a book, even if they have no attribute that is. */
const UNLIKE: ReadonlySet<string> = new Set(['bdo', 'br', 'col', 'details', 'footer', 'hr', 'img', 'time']);

/** An element of a text, as a book has it. `parent` is the name of the element around it. */
export function elementOf(tag: Tag, parent: string, addresses: BookAddresses): Written {
  const { name } = tag;
  if (FRAMES.has(name)) return { start: '', end: '' };
  if (SIMPLE.test(tag.whole) && !UNLIKE.has(name)) return { start: tag.whole, end: `</${name}>` };
  const attributes = new Map(attributesIn(tag.whole));
  if (name === 'img') return { start: pictureOf(tag, attributes, addresses), end: '' };
  if (name === 'section' && attributes.get('class') === 'table')
    return elementWith('div', new Map([['class', 'table']]));
  const own = new Map([...attributes].flatMap((attribute) => kept(attribute, name, parent)));
  if (name === 'a' && attributes.get('role') === 'doc-noteref') own.set('epub:type', 'noteref');
  if (attributes.get('role') === 'doc-endnotes') own.set('epub:type', 'footnotes');
  const href = attributeOf(tag, 'href');
  if (href !== undefined) own.set('href', attributeValue(addresses.link(href)));
  // Many e-readers cannot open it.
  if (name === 'details') own.set('open', 'open');
  const lang = own.get('lang');
  if (lang !== undefined) own.set('xml:lang', lang);
  return elementWith(nameWith(name, own), own);
}

function elementWith(name: string, attributes: Attributes): Written {
  return { start: startTag(name, attributes), end: `</${name}>` };
}

/** Elements that are nothing without a certain attribute, or may not be in each other. */
function nameWith(name: string, attributes: Attributes): string {
  if (name === 'footer') return 'div';
  if (name === 'time' && !attributes.has('datetime')) return 'span';
  if (name === 'bdo' && !attributes.has('dir')) return 'span';
  return name;
}

/** The attribute of an element, if a book may have it. */
function kept(
  [name, value]: readonly [name: string, value: string],
  element: string,
  parent: string,
): readonly (readonly [string, string])[] {
  if (DROPPED.has(name)) return [];
  if (name === 'datetime' && parsePartialDate(value)?.day === undefined) return [];
  if (COUNTS.has(name) && (element === 'colgroup' || !/^[1-9]\d{0,3}$/.test(value))) return [];
  if (name === 'value' && parent !== 'ol') return [];
  // An attribute that is there or not has its own name for a value in XML.
  if (name === 'open' || name === 'reversed') return [[name, name]];
  return [[name, value]];
}

/** A picture, or its words if the book does not have it. */
function pictureOf(tag: Tag, attributes: Attributes, { picture }: BookAddresses): string {
  const file = picture(attributeOf(tag, 'src') ?? '');
  const alt = attributes.get('alt') ?? '';
  if (file === undefined) return alt;
  const others = [...attributes].filter(([name]) => !DROPPED.has(name) && name !== 'src' && name !== 'alt');
  return startTag('img', [['src', file], ['alt', alt], ...others]);
}

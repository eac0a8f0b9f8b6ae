import type { Schema } from 'hast-util-sanitize';
import { ATTRIBUTES_EVERYWHERE, attributesOf, ELEMENTS, ONLY_INSIDE } from './allowed-html.ts';
import { DROPPED } from './clean-html.ts';

/** hast names attributes as JavaScript does. */
const PROPERTIES: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

/** What our own rendering writes besides what authors may. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  a: ['hrefLang', 'role', 'ariaLabel'],
  section: ['role', 'tabIndex', 'ariaLabel'],
  img: ['loading', 'decoding'],
  picture: [],
  source: ['type', 'srcSet', 'sizes'],
};

/** What may come out: authors' tags of the last two are gone before. */
const TAGS = [...ELEMENTS, 'picture', 'source'];

/** What the sanitiser lets through: what authors may write, and what our own rendering does. */
export const SCHEMA: Schema = {
  tagNames: TAGS,
  attributes: {
    '*': ATTRIBUTES_EVERYWHERE.map(propertyOf),
    ...Object.fromEntries(
      TAGS.map((element) => [element, [...attributesOf(element).map(propertyOf), ...(OURS[element] ?? [])]]),
    ),
  },
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'] },
  ancestors: { ...ONLY_INSIDE },
  strip: [DROPPED],
  clobber: [],
  required: {},
};

function propertyOf(attribute: string): string {
  return PROPERTIES[attribute] ?? attribute;
}

import type { Schema } from 'hast-util-sanitize';
import { ATTRIBUTES_EVERYWHERE, attributesOf, ELEMENTS, ONLY_INSIDE } from './allowed-html.ts';
import { DROPPED } from './clean-html.ts';

/** hast uses JavaScript's property names, not HTML's attribute names. */
const PROPERTIES: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

/** Elements and attributes that only our own rendering writes. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  a: ['hrefLang', 'role', 'ariaLabel', 'dataAddress'],
  span: ['dataAddress'],
  section: ['role', 'tabIndex', 'ariaLabel'],
  img: ['loading', 'decoding'],
  picture: [],
  source: ['type', 'srcSet', 'sizes'],
};

/**
 * `picture` and `source` come from our own rendering only: `cleanHtml` has already dropped any that an author wrote.
 */
const TAGS = [...ELEMENTS, 'picture', 'source'];

/** The sanitiser's allow-list: what authors may write and what our own rendering adds. */
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

/**
 * The HTML that authors may write in their texts: elements and attributes that are harmless, need no script and are of use
 * to readers. All else is dropped, with a warning.
 */

const NUMBER = /^\d{1,5}$/;
const ANY = /^/;

/** Attributes that every allowed element may have, with the values allowed. `id` and `class` have rules of their own. */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  title: ANY,
};

const QUOTED = { cite: ANY };
const CHANGED = { cite: ANY, datetime: ANY };
const COLUMNS = { span: NUMBER };
const CELL = { colspan: NUMBER, rowspan: NUMBER, headers: ANY };

/** Attributes of single elements, with the values allowed. */
const OF_ELEMENT: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: ANY },
  img: { src: ANY, alt: ANY, width: NUMBER, height: NUMBER },
  blockquote: QUOTED,
  q: QUOTED,
  del: CHANGED,
  ins: CHANGED,
  time: { datetime: ANY },
  details: { open: ANY },
  ol: { start: /^-?\d{1,5}$/, reversed: ANY },
  li: { value: /^-?\d{1,5}$/ },
  col: COLUMNS,
  colgroup: COLUMNS,
  td: CELL,
  th: { ...CELL, scope: /^(?:row|col|rowgroup|colgroup)$/i, abbr: ANY },
};

/** Elements without content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img']);

/** Every element that may come out. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...VOID_ELEMENTS,
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'blockquote', 'footer', 'pre'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q'],
  ...['rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

/** Elements that go with all they hold: programs, styles, players and controls, whose content is nothing to read. */
export const DROPPED_WITH_CONTENT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'title', 'textarea', 'select', 'button'],
  ...['iframe', 'audio', 'video', 'svg', 'math', 'noembed', 'noframes'],
]);

/** Elements whose content a browser does not read as HTML. */
export const TEXT_ONLY: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'iframe',
  'noembed',
  'noframes',
]);

/** Elements that the HTML parser closes by itself, so that leaving them open nests nothing. */
export const CLOSED_BY_PARSER: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'rp', 'rt', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

/** Elements that mean nothing outside of another: what they hold stays, without them. */
export const ONLY_INSIDE: Readonly<Record<string, string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  summary: ['details'],
  figcaption: ['figure'],
  rp: ['ruby'],
  rt: ['ruby'],
  ...Object.fromEntries(
    ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((part) => [
      part,
      ['table'],
    ]),
  ),
};

/** Whether an attribute of an element may be published with this value. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  const own = OF_ELEMENT[element];
  if (own && Object.hasOwn(own, name)) return own[name]?.test(value) ?? false;
  return Object.hasOwn(EVERYWHERE, name) && (EVERYWHERE[name]?.test(value) ?? false);
}

/** The attributes that an element of its own kind may have besides those of every element, as HTML names them. */
export function attributesOf(element: string): readonly string[] {
  return Object.keys(OF_ELEMENT[element] ?? {});
}

/** The attributes that every element may have, as HTML names them. */
export const ATTRIBUTES_EVERYWHERE: readonly string[] = ['id', 'class', ...Object.keys(EVERYWHERE)];

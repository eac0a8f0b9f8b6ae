/**
 * The allow-list of HTML that authors may write in their texts: harmless elements and attributes that need no script
 * and are useful to readers. Everything else is dropped with a warning.
 */

const NUMBER = /^\d{1,5}$/;
/** As long as numbers of lists in Markdown. */
const LIST_NUMBER = /^-?\d{1,9}$/;
const ANY = /^/;

/** Attributes allowed on every element, with a pattern for their values. `id` and `class` have rules of their own. */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  title: ANY,
};

const QUOTED = { cite: ANY };
const CHANGED = { cite: ANY, datetime: ANY };
const COLUMNS = { span: NUMBER };
const CELL = { colspan: NUMBER, rowspan: NUMBER, headers: ANY };

/** Attributes allowed on specific elements only, with a pattern for their values. */
const OF_ELEMENT: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: ANY },
  bdo: { dir: /^(?:ltr|rtl)$/i },
  img: { src: ANY, alt: ANY, width: NUMBER, height: NUMBER },
  blockquote: QUOTED,
  q: QUOTED,
  del: CHANGED,
  ins: CHANGED,
  time: { datetime: ANY },
  details: { open: ANY },
  ol: { start: LIST_NUMBER, reversed: ANY },
  li: { value: LIST_NUMBER },
  col: COLUMNS,
  colgroup: COLUMNS,
  td: CELL,
  th: { ...CELL, scope: /^(?:row|col|rowgroup|colgroup)$/i, abbr: ANY },
};

/** Void elements: they have no content and no end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img']);

/** Void elements of published texts. An author cannot write `source`; our own pictures have it. */
export const PUBLISHED_VOID_ELEMENTS: ReadonlySet<string> = new Set([...VOID_ELEMENTS, 'source']);

/** Every element that may be published. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...VOID_ELEMENTS,
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'blockquote', 'footer', 'pre'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q'],
  ...['rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

/**
 * Elements that are dropped together with their content, because it is not for reading: scripts, styles, players and
 * form controls.
 */
export const DROPPED_WITH_CONTENT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'title', 'textarea', 'select', 'button'],
  ...['iframe', 'audio', 'video', 'svg', 'math', 'noembed', 'noframes'],
]);

/** Elements whose content the HTML parser reads as plain text. */
export const TEXT_ONLY: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'iframe',
  'noembed',
  'noframes',
]);

/**
 * Elements that the HTML parser closes by itself. An author who leaves one open does not nest the rest of the text in
 * it.
 */
export const CLOSED_BY_PARSER: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'rp', 'rt', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

/** Elements that have a meaning only inside certain others. Anywhere else the tag is dropped and its content stays. */
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

/** Whether an attribute may be published on this element with this value. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  const own = OF_ELEMENT[element];
  if (own && Object.hasOwn(own, name)) return own[name]?.test(value) ?? false;
  return Object.hasOwn(EVERYWHERE, name) && (EVERYWHERE[name]?.test(value) ?? false);
}

/** The attributes allowed on this element in addition to those of every element, by their HTML names. */
export function attributesOf(element: string): readonly string[] {
  return Object.keys(OF_ELEMENT[element] ?? {});
}

/** The attributes allowed on every element, by their HTML names. */
export const ATTRIBUTES_EVERYWHERE: readonly string[] = ['id', 'class', ...Object.keys(EVERYWHERE)];

/**
 * What an element may contain: parts of a line, anything, whatever its parent may, or certain elements only (HTML, "Content
 * models"). For the elements of `allowed-html.ts`.
 */
export type Content = 'phrasing' | 'flow' | 'transparent' | ReadonlySet<string>;

const INLINE =
  'abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var'.split(' ');

/** Elements that may be in a line. What is in them decides about those that are transparent. */
export const PHRASING: ReadonlySet<string> = new Set([
  ...INLINE,
  ...['a', 'br', 'del', 'img', 'ins', 'picture', 'ruby', 'source'],
]);

/** Elements that may be in their own parents only. */
export const PARTS: ReadonlySet<string> = new Set(
  'caption col colgroup dd dt figcaption li rp rt summary tbody td tfoot th thead tr'.split(' '),
);

const ROWS = new Set(['tr']);
const ITEMS = new Set(['li']);

const CONTENT: ReadonlyMap<string, Content> = new Map<string, Content>([
  ...[...INLINE, 'p', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'rt', 'rp'].map(
    (name) => [name, 'phrasing'] as const,
  ),
  ...['a', 'ins', 'del'].map((name) => [name, 'transparent'] as const),
  ['ul', ITEMS],
  ['ol', ITEMS],
  ['dl', new Set(['dt', 'dd'])],
  ['table', new Set(['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'])],
  ['colgroup', new Set(['col'])],
  ['thead', ROWS],
  ['tbody', ROWS],
  ['tfoot', ROWS],
  ['tr', new Set(['td', 'th'])],
  ['ruby', new Set([...PHRASING, '#text', 'rt', 'rp'])],
  ['picture', new Set(['source', 'img'])],
]);

export function contentOf(name: string): Content {
  return CONTENT.get(name) ?? 'flow';
}

/** Elements whose children have to be in a certain order. Looked at one by one. */
export const ORDERED: ReadonlySet<string> = new Set(['dl', 'figure', 'details', 'ruby', 'table']);

/** Whether the children of an element in `ORDERED` may be so, given their names; `#text` is text that is no white space. */
export function isInOrder(name: string, children: readonly string[]): boolean {
  const places = (part: string) => children.flatMap((child, place) => (child === part ? [place] : []));
  if (name === 'dl') return /^(?:(?:dt )+(?:dd )+)*$/.test(children.map((child) => `${child} `).join(''));
  if (name === 'details') return places('summary').join() === '0';
  if (name === 'ruby') return children.includes('rt');
  if (name === 'table') return ['', '0'].includes(places('caption').join());
  return ['', '0', String(children.length - 1)].includes(places('figcaption').join());
}

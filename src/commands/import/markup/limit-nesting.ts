import { NO_MARKUP, piecesOfHtml } from './html-pieces.ts';

/** How deep elements may be nested. No text that people wrote is nearly as deep, and parsers call themselves for each level. */
const DEEPEST = 200;

/** Elements that end by themselves, or have no content. */
const SHORT: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'colgroup', 'rp', 'rt'],
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
]);

/** HTML without the tags of elements that are nested too deeply. Their words stay. */
export function limitNesting(html: string): string {
  if (html.length < 2 * DEEPEST) return html;
  let depth = 0;
  let left = 0;
  let written = '';
  for (const piece of piecesOfHtml(html, NO_MARKUP)) {
    if (piece.kind !== 'tag' || SHORT.has(piece.name)) {
      written += piece.text;
      continue;
    }
    if (!piece.closes) {
      if (depth >= DEEPEST) left += 1;
      else {
        depth += 1;
        written += piece.text;
      }
    } else if (left > 0) left -= 1;
    else {
      depth = Math.max(0, depth - 1);
      written += piece.text;
    }
  }
  return written;
}

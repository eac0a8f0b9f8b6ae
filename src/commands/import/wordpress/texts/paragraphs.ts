import { type HtmlPiece, piecesOfHtml } from '../../markup/html-pieces.ts';

/** Elements that are not part of a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'center', 'col', 'colgroup', 'dd', 'details'],
  ...['div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5'],
  ...['h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'script'],
  ...[
    'section',
    'style',
    'summary',
    'svg',
    'table',
    'tbody',
    'td',
    'textarea',
    'tfoot',
    'th',
    'thead',
    'tr',
    'ul',
  ],
]);

/** Elements whose content becomes paragraphs even if it has no blank line. */
const HOLDS_PARAGRAPHS: ReadonlySet<string> = new Set(['blockquote', 'center', 'section', 'article', 'main']);

/** Elements whose content becomes paragraphs if it has a blank line. */
const MAY_HOLD_PARAGRAPHS: ReadonlySet<string> = new Set([
  ...['aside', 'dd', 'details', 'div', 'fieldset', 'footer', 'form', 'header', 'li', 'nav', 'td', 'th'],
]);

/** Blocks without an end tag. */
const VOID: ReadonlySet<string> = new Set(['hr', 'col']);

/** Elements whose lines are kept as they are. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'svg', 'textarea']);

/**
 * Makes the paragraphs of a text from its line breaks, which is what the classic editor of WordPress stores: a blank line
 * ends a paragraph, and any other line break is one. Elements that are blocks already stay as they are. This is a rule of
 * its own, made from the examples in `tests/import/fixtures/paragraphs.txt`.
 */
export function paragraphsOf(html: string): string {
  let written = '';
  const open: string[] = [];
  let run: HtmlPiece[] = [];
  const endRun = () => {
    written += paragraphsOfRun(run, open.at(-1));
    run = [];
  };
  for (const piece of piecesOfHtml(html)) {
    const isBlock = piece.kind === 'tag' && BLOCKS.has(piece.name);
    if (!isBlock) {
      run.push(piece);
      continue;
    }
    endRun();
    written += piece.text;
    if (!piece.closes && !VOID.has(piece.name) && !piece.text.endsWith('/>')) open.push(piece.name);
    else if (piece.closes) close(open, piece.name);
  }
  endRun();
  return written;
}

/** Closes an element, and those in it that were left open. */
function close(open: string[], name: string): void {
  // Only the last ones are compared, so that many end tags without an element do not take long.
  const depth = open.lastIndexOf(name);
  if (depth !== -1 && open.length - depth < 50) open.length = depth;
}

/** What stands between two blocks: words, and elements that are a part of a paragraph. */
function paragraphsOfRun(run: readonly HtmlPiece[], container: string | undefined): string {
  if (container !== undefined && AS_WRITTEN.has(container)) return run.map(({ text }) => text).join('');
  const parts = partsBetweenBlankLines(run);
  if (parts.length === 0) return '';
  const isWrapped =
    container === undefined ||
    HOLDS_PARAGRAPHS.has(container) ||
    (MAY_HOLD_PARAGRAPHS.has(container) && parts.length > 1);
  if (isWrapped) return parts.map((part) => `<p>${part}</p>\n`).join('');
  return parts.join(container === 'p' ? '</p>\n<p>' : '<br><br>');
}

/** The paragraphs of a run, with `<br>` for the line breaks in them. Comments are left out. */
function partsBetweenBlankLines(run: readonly HtmlPiece[]): readonly string[] {
  const parts: string[] = [''];
  for (const { kind, text } of run) {
    if (kind === 'comment') continue;
    const [first = '', ...others] =
      kind === 'text' ? text.split(/\n[^\S\n]*\n\s*/) : [text.replaceAll('\n', ' ')];
    parts[parts.length - 1] += first;
    parts.push(...others);
  }
  return parts.map(withBreaks).filter((part) => part !== '');
}

/** Line breaks at the edges of a paragraph mean nothing, and neither do those beside `<br>`. */
function withBreaks(part: string): string {
  const lines = part.split('\n').map((line) => line.trim());
  const written: string[] = [];
  let before: string | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const isBroken = before === undefined || /<br ?\/?>$/i.test(before.slice(-6)) || /^<br ?\/?>/i.test(line);
    written.push(`${isBroken ? '' : '<br>'}${before === undefined ? '' : '\n'}${line}`);
    before = line;
  }
  return written.join('');
}

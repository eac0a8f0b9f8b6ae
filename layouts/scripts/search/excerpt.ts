import { element } from './element.ts';

/** An excerpt as Pagefind writes it, as nodes: words found are marked, all else is text. */
export function excerptNodes(html: string): readonly (Node | string)[] {
  // Splitting by a group keeps what the group holds: every second piece was inside <mark>.
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => (index % 2 === 1 ? element('mark', {}, unescaped(piece)) : unescaped(piece)));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

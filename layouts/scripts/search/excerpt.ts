import { element } from './element.ts';

/** Converts an excerpt from Pagefind to nodes: `mark` elements for the found words, text for the rest. */
export function excerptNodes(html: string): readonly (Node | string)[] {
  // A capture group in the separator keeps the marked text: pieces at odd indexes were inside <mark>.
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => (index % 2 === 1 ? element('mark', {}, unescaped(piece)) : unescaped(piece)));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

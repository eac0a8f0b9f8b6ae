/** The highlight's name in CSS: `::highlight(found)`. */
const NAME = 'found';
/** The part of the page in the search index, and elements in it that are excluded. */
const TEXT = '[data-pagefind-body]';
const IGNORED = '[data-pagefind-ignore]';

/**
 * Marks whole words in the page's text, ignoring case, until the reader presses Escape. The CSS Custom Highlight API
 * paints the marks without changing the document. Expects at least one word, and no empty ones.
 */
export function markWords(words: readonly string[]): void {
  const pattern = wholeWords(words);
  const ranges = textNodes().flatMap((node) => rangesIn(node, pattern));
  CSS.highlights.set(NAME, new Highlight(...ranges));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') CSS.highlights.delete(NAME);
  });
}

function textNodes(): readonly Text[] {
  const nodes: Text[] = [];
  for (const text of document.querySelectorAll(TEXT)) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text && !node.parentElement?.closest(IGNORED)) nodes.push(node);
    }
  }
  return nodes;
}

/** Matches any of the words or phrases. Longer words come first, so that the longest match wins. */
function wholeWords(words: readonly string[]): RegExp {
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const either = literal.sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${either})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

function rangesIn(node: Text, pattern: RegExp): readonly Range[] {
  return [...node.data.matchAll(pattern)].map((match) => {
    const range = new Range();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    return range;
  });
}

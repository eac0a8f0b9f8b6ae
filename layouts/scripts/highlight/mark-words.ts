/** The name by which the styles know the marks: `::highlight(found)`. */
const NAME = 'found';
/** Where words are marked: the text that the search knows, without what it ignores. */
const TEXT = '[data-pagefind-body]';
const IGNORED = '[data-pagefind-ignore]';

/**
 * Marks whole words in the page's text, however they are capitalised, until the reader presses Escape. The CSS Custom
 * Highlight API paints them and leaves the document as it is. At least one word must be given, and none may be empty.
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

/** The longer first: of two words that begin alike, the one that stands there is marked whole. */
function wholeWords(words: readonly string[]): RegExp {
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
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

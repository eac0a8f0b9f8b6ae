import type { MarkdownIt, Token } from 'markdown-it';

/**
 * Emphasis within emphasis, so many times. Deeper marks change nothing that readers see, but each stanza would repeat them in
 * every line, and the tree of a page is walked by recursion.
 */
const DEEPEST = 12;

const OPENS: ReadonlySet<string> = new Set(['em_open', 'strong_open', 's_open']);
const CLOSES: ReadonlySet<string> = new Set(['em_close', 'strong_close', 's_close']);

/** Leaves out emphasis that is too deep. Its words stay. */
export function limitEmphasis(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'emphasis_depth', ({ tokens }) => {
    for (const token of tokens) {
      if (token.children && isDeep(token.children)) token.children = withoutDeep(token.children);
    }
  });
}

function isDeep(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.some(({ type }) => {
    if (OPENS.has(type)) depth += 1;
    else if (CLOSES.has(type)) depth -= 1;
    return depth > DEEPEST;
  });
}

function withoutDeep(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ type }) => {
    if (OPENS.has(type)) {
      depth += 1;
      return depth <= DEEPEST;
    }
    if (!CLOSES.has(type)) return true;
    depth -= 1;
    return depth < DEEPEST;
  });
}

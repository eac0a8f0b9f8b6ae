import type { MarkdownIt, StateCore } from 'markdown-it';

/**
 * Replaces markdown-it's own typographic replacements by dashes and ellipses only: the rest of them changes what an author
 * wrote, "501(c)(3)" into "501©(3)" for one.
 */
export function setDashes(markdown: MarkdownIt): void {
  markdown.core.ruler.at('replacements', replaceInText);
}

function replaceInText(state: StateCore): void {
  for (const block of state.tokens) {
    if (!/--|\.\.\./.test(block.content)) continue;
    let inAddress = false;
    for (const token of block.children ?? []) {
      if (token.info === 'auto') inAddress = token.type === 'link_open';
      else if (token.type === 'text' && !inAddress) token.content = withDashes(token.content);
    }
  }
}

/**
 * `---` is an em dash, `...` an ellipsis, and `--` an en dash where it stands between words or between spaces (not in
 * "--option").
 */
function withDashes(text: string): string {
  let set = text;
  if (set.includes('--')) {
    set = set
      .replace(/(?<!-)---(?!-)/g, '\u2014')
      .replace(/(?<=^|\s)--(?=\s|$)|(?<=^|[^-\s])--(?=[^-\s]|$)/g, '\u2013');
  }
  return set.includes('...') ? set.replace(/(?<!\.)\.{3}(?!\.)/g, '\u2026') : set;
}

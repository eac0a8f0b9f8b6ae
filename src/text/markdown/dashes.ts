import type { MarkdownIt, StateCore } from 'markdown-it';

/**
 * Replaces markdown-it's typographic replacements with dashes and ellipses only. The others change an author's text:
 * "501(c)(3)" became "501©(3)".
 */
export function setDashes(markdown: MarkdownIt): void {
  markdown.core.ruler.at('replacements', replaceInText);
}

function replaceInText(state: StateCore): void {
  for (const block of state.tokens) {
    if (!/--|\.\.\./.test(block.content)) continue;
    for (const token of block.children ?? []) {
      if (token.type === 'text') token.content = withDashes(token.content);
    }
  }
}

/**
 * `---` becomes an em dash and `...` an ellipsis. `--` becomes an en dash between words or between spaces, but not in
 * "--option".
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

import type { MarkdownIt, Token } from 'markdown-it';
import type { Interface } from '../../languages/words/interface/interface.ts';
import { textEnv } from '../reading/text-env.ts';

/**
 * Wraps each table in a labelled section that scrolls sideways on a narrow screen and can be scrolled by keyboard. A
 * table whose first row is empty has no head.
 */
export function setTables(markdown: MarkdownIt, words: Interface['text']): void {
  markdown.core.ruler.push('headless_tables', (state) => {
    state.tokens = withoutEmptyHeads(state.tokens);
  });
  markdown.renderer.rules['table_open'] = (_tokens, _index, _options, env) => {
    const counted = textEnv(env);
    counted.tables += 1;
    const label = markdown.utils.escapeHtml(words.table(counted.tables));
    return `<section class="table" tabindex="0" aria-label="${label}">\n<table>\n`;
  };
  markdown.renderer.rules['table_close'] = () => '</table>\n</section>\n';
}

function withoutEmptyHeads(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let start = 0;
  for (const token of tokens) {
    if (token.type === 'thead_open') start = kept.length;
    kept.push(token);
    if (token.type !== 'thead_close') continue;
    const head = kept.slice(start);
    if (head.every(({ type, content }) => type !== 'inline' || content.trim() === '')) kept.length = start;
  }
  return kept;
}

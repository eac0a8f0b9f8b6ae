import type { MarkdownIt, Token } from 'markdown-it';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { labelled } from '../html/labelled.ts';
import { textEnv } from '../reading/text-env.ts';

/**
 * Wraps each table in a labelled section that scrolls sideways on a narrow screen and can be scrolled by keyboard. A
 * table whose first row is empty has no head.
 */
export function setTables(markdown: MarkdownIt, language: SiteLanguage): void {
  const words = interfaceIn(language).text;
  markdown.core.ruler.push('headless_tables', (state) => {
    state.tokens = withoutEmptyHeads(state.tokens);
  });
  markdown.renderer.rules['table_open'] = (_tokens, _index, _options, env) => {
    const counted = textEnv(env);
    counted.tables += 1;
    const label = markdown.utils.escapeHtml(words.table(counted.tables));
    const { outside, inside } = labelled(label, language);
    return `<section class="table" tabindex="0"${outside}>\n<table${inside}>\n`;
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

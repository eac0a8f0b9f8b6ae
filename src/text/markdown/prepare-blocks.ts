import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { ID_PATTERN } from '../reading/ids.ts';
import { type TextEnv, textEnv } from '../reading/text-env.ts';

/** Adds a core rule that visits every block once, before inline content is parsed. */
export function prepareBlocks(markdown: MarkdownIt): void {
  // Must run before markdown-it removes link definitions from the block tokens.
  markdown.core.ruler.before('strip_references', 'prepare_blocks', prepare);
}

function prepare(state: StateCore): void {
  const env = textEnv(state.env);
  let row: Token | undefined;
  for (const [index, token] of state.tokens.entries()) {
    switch (token.type) {
      case 'heading_open':
        takeId(token, state.tokens[index + 1]);
        break;
      case 'tr_open':
        row = token;
        break;
      case 'th_open':
      case 'td_open':
        alignByClass(token);
        break;
      case 'inline':
        // Table cells are the only blocks to which markdown-it gives no line numbers.
        token.map ??= row?.map ?? null;
        break;
      case 'html_block':
        env.hasRawHtml = true;
        break;
      case 'reference_definition':
        noteDefinition(token, env);
        break;
    }
  }
}

/** Moves `{#id}` from the end of a heading's text to its attributes. */
function takeId(heading: Token, inline: Token | undefined): void {
  const content = inline?.content ?? '';
  const start = content.endsWith('}') ? content.lastIndexOf('{#') : -1;
  const id = content.slice(start + 2, -1);
  if (!inline || start < 0 || content[start - 1] === '\\' || !ID_PATTERN.test(id)) return;
  heading.attrSet('id', id);
  inline.content = content.slice(0, start).trimEnd();
}

/**
 * Replaces the inline styles by which markdown-it aligns cells, because the site's Content-Security-Policy forbids
 * them.
 */
function alignByClass(cell: Token): void {
  const style = cell.attrGet('style');
  if (typeof style === 'string') cell.attrs = [['class', style.replace('text-align:', 'align-')]];
}

function noteDefinition(token: Token, env: TextEnv): void {
  const label = token.meta?.['label'];
  // CommonMark: if a label is defined twice, the first definition counts.
  if (typeof label === 'string' && token.map && !env.linkDefinitions.has(label)) {
    env.linkDefinitions.set(label, token.map[0]);
  }
}

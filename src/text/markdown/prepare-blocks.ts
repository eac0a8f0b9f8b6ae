import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { ID_PATTERN } from '../reading/ids.ts';
import { type TextEnv, textEnv } from '../reading/text-env.ts';

/** Adds the rule that goes through all blocks once, before their contents are parsed. */
export function prepareBlocks(markdown: MarkdownIt): void {
  // Before markdown-it drops the definitions of links from the list of blocks.
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
        // Cells are the only blocks to which markdown-it gives no lines.
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

/** Moves an id at the end of a heading into the heading's attributes. */
function takeId(heading: Token, inline: Token | undefined): void {
  const content = inline?.content ?? '';
  const start = content.endsWith('}') ? content.lastIndexOf('{#') : -1;
  const id = content.slice(start + 2, -1);
  if (!inline || start < 0 || content[start - 1] === '\\' || !ID_PATTERN.test(id)) return;
  heading.attrSet('id', id);
  inline.content = content.slice(0, start).trimEnd();
}

/** The site's Content-Security-Policy forbids the inline styles with which markdown-it aligns cells. */
function alignByClass(cell: Token): void {
  const style = cell.attrGet('style');
  if (typeof style === 'string') cell.attrs = [['class', style.replace('text-align:', 'align-')]];
}

function noteDefinition(token: Token, env: TextEnv): void {
  const label = token.meta?.['label'];
  // As in CommonMark, the first definition of a label counts.
  if (typeof label === 'string' && token.map && !env.linkDefinitions.has(label)) {
    env.linkDefinitions.set(label, token.map[0]);
  }
}

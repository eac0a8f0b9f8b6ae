import MarkdownIt, { type MarkdownIt as Markdown, type Token } from 'markdown-it';
import { textEnv } from './text-env.ts';

/** Tokens whose place may have to be reported. */
const POSITIONED: ReadonlySet<string> = new Set([
  'link_close',
  'image',
  'html_inline',
  'footnote_ref',
  'undefined_note',
]);

/**
 * markdown-it's inline tokens do not say where they stand. All of them are pushed while the parser's position is known, so
 * it is noted there.
 */
class PositionedState extends MarkdownIt.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (POSITIONED.has(type)) {
      const env = textEnv(this.env);
      env.positions.set(token, this.pos);
      env.hasRawHtml ||= type === 'html_inline';
    }
    return token;
  }
}

/** Notes where links, pictures, tags and notes stand in their block. */
export function notePositions(markdown: Markdown): void {
  markdown.inline.State = PositionedState;
}

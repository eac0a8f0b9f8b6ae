import MarkdownIt, { type MarkdownIt as Markdown, type Token } from 'markdown-it';
import { textEnv } from './text-env.ts';

/** Inline tokens that a problem may refer to. */
const POSITIONED: ReadonlySet<string> = new Set([
  'link_close',
  'image',
  'html_inline',
  'footnote_ref',
  'undefined_note',
]);

/**
 * markdown-it's inline tokens carry no position. But the parser's position is known when a token is pushed, so it is
 * recorded here.
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

/** Makes the parser record the positions of links, pictures, tags and footnote references. */
export function notePositions(markdown: Markdown): void {
  markdown.inline.State = PositionedState;
}

import type { MarkdownIt } from 'markdown-it';
import { withSpaces } from '../../languages/spaces.ts';
import type { Conventions } from '../../languages/words/conventions.ts';

/** Sets the spaces that a language has before some signs. Comes after the quotation marks are set. */
export function setSpaces(markdown: MarkdownIt, { spaces }: Conventions): void {
  if (Object.keys(spaces).length === 0) return;
  markdown.core.ruler.after('smartquotes', 'spaces', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        if (token.type === 'text') token.content = withSpaces(token.content, spaces);
      }
    }
  });
}

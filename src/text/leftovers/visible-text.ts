import type { Token } from 'markdown-it';
import type { TextEnv } from '../reading/text-env.ts';

/** Stands for something in a line that is no text as written: code, an escaped character, a picture, a tag. */
export const OBJECT = '\ufffc';
/** Stands for the number of a note. */
export const NOTE = '\ufffa';

/** What readers see of a block, as far as it stands in the source in the same words. */
export interface VisibleText {
  readonly block: Token;
  readonly text: string;
  /** The UTF-16 offset in the block's content of an offset in `text`. */
  readonly sourceOf: (offset: number) => number;
}

/** A run of text, and where it begins. */
interface Run {
  readonly token: Token;
  readonly start: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  softbreak: '\n',
  hardbreak: '\n',
  footnote_ref: NOTE,
  undefined_note: NOTE,
  text_special: OBJECT,
  code_inline: OBJECT,
  image: OBJECT,
  html_inline: OBJECT,
};

/** Joins the text of a block before escaped characters become ordinary ones. */
export function visibleText(block: Token, env: TextEnv): VisibleText {
  const runs: Run[] = [];
  let text = '';
  let isAddress = false;
  for (const token of block.children ?? []) {
    if (token.info === 'auto') isAddress = token.type === 'link_open';
    const sign = SIGNS[token.type];
    if (token.type === 'text' || sign === NOTE) runs.push({ token, start: text.length });
    const words = isAddress ? token.content.replace(/[*_~`[\]]/g, OBJECT) : token.content;
    text += token.type === 'text' ? words : (sign ?? '');
  }
  let starts: ReadonlyMap<Token, number> | undefined;
  const sourceOf = (offset: number): number => {
    starts ??= findStarts(block, env);
    const run = runs[lastAt(runs, offset)];
    return run ? (starts.get(run.token) ?? 0) + offset - run.start : 0;
  };
  return { block, text, sourceOf };
}

/** The index of the last run that begins at or before an offset. */
function lastAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offsets of all tokens. Those of text have none of their own. Each is searched after the one before it. */
function findStarts({ content, children }: Token, env: TextEnv): ReadonlyMap<Token, number> {
  const starts = new Map<Token, number>();
  let from = 0;
  for (const token of children ?? []) {
    if (token.type === 'text') {
      const found = content.indexOf(token.content, from);
      if (found < 0) continue;
      starts.set(token, found);
      from = found + token.content.length;
    } else {
      const known = env.positions.get(token) ?? 0;
      starts.set(token, known);
      from = Math.max(from, known);
    }
  }
  return starts;
}

import { type Tag, visitHtml } from '../../text/html/visit-html.ts';

/** A stretch of HTML, by its UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A `<pre>`. */
export interface CodeBlock {
  readonly pre: Tag;
  readonly text: string;
  /** The content of its `<code>`, if the block is nothing but that, and without elements inside. */
  readonly code?: Span & { readonly tag: Tag };
}

/** The code of a text, each kind in the order of the text. */
interface FoundCode {
  readonly blocks: readonly CodeBlock[];
  /** The content of each `<code>` outside of blocks, if it has no elements inside. */
  readonly inline: readonly Span[];
}

/** A `<pre>` or `<code>` that has not ended. */
interface Open {
  readonly tag: Tag;
  text: string;
  code?: CodeBlock['code'];
}

/**
 * Finds the code of a text.
 *
 * @param html well formed, from `src/text/`
 */
export function findCode(html: string): FoundCode {
  const blocks: CodeBlock[] = [];
  const inline: Span[] = [];
  if (!html.includes('<code') && !html.includes('<pre')) return { blocks, inline };
  let block: Open | undefined;
  let code: Tag | undefined;
  const endCode = (opening: Tag, end: number): void => {
    const content = { tag: opening, start: opening.end, end };
    if (!block) inline.push(content);
    else if (opening.start === block.tag.end && html.startsWith('</code></pre>', end)) block.code = content;
  };
  const passBlock = (tag: Tag): void => {
    if (block && tag.closes) blocks.push({ pre: block.tag, text: block.text, ...withCode(block) });
    block = tag.closes ? undefined : { tag, text: '' };
  };
  const passTag = (tag: Tag): void => {
    const { name, closes, start } = tag;
    const isCode = name === 'code';
    if (isCode && closes && code) endCode(code, start);
    // Code with elements inside is left alone.
    code = isCode && !closes ? tag : undefined;
    if (name === 'pre') passBlock(tag);
  };
  visitHtml(html, {
    text: (text) => {
      if (block) block.text += text;
    },
    tag: passTag,
  });
  return { blocks, inline };
}

function withCode({ code }: Open): Pick<CodeBlock, 'code'> {
  return code ? { code } : {};
}

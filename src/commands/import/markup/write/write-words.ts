import type { Delete, Emphasis, Parents, PhrasingContent, Strong } from 'mdast';
import type { Handle, Info, State } from 'mdast-util-to-markdown';

const BLANK = /^[\s\u00a0]?$/;
const PUNCTUATION = /^\p{P}$/u;
const SIGN = /^[\p{P}\p{S}]$/u;

/**
 * Writes emphasis with marks if a reader of Markdown will take them for marks, which depends on the signs on their inner
 * and outer sides; otherwise as HTML: `*a*b`, but `<em>«a»</em>b`.
 */
function withMarks<Node extends Emphasis | Strong | Delete>(
  marks: string,
  tag: string,
  construct: 'emphasis' | 'strong',
): Handle & { peek: () => string } {
  const handle = (node: Node, _parent: Parents | undefined, state: State, info: Info): string => {
    const exit = state.enter(construct);
    const inner = state.containerPhrasing(node, { ...info, before: marks, after: marks });
    exit();
    if (inner === '') return '';
    const index = state.indexStack.at(-1) ?? 0;
    const isFree = info.before !== marks.charAt(0) || index === 0;
    return isFree && isMarked(info.before, bare(inner, node.children), info.after)
      ? marks + inner + marks
      : `<${tag}>${inner}</${tag}>`;
  };
  return Object.assign(handle, { peek: () => marks.charAt(0) });
}

/** The words inside of marks: in `***a***` there are other marks between. */
function bare(inner: string, children: readonly PhrasingContent[]): string {
  const [only, second] = children;
  const isDouble = !second && (only?.type === 'emphasis' || only?.type === 'strong') && inner.startsWith('*');
  return isDouble ? inner.slice(inner.startsWith('**') ? 2 : 1, inner.endsWith('**') ? -2 : -1) : inner;
}

/** Whether marks around these words open and close emphasis (CommonMark, 6.2). */
function isMarked(before: string, inner: string, after: string): boolean {
  return canStand(before.slice(-1), first(inner)) && canStand(after.slice(0, 1), last(inner));
}

function canStand(outside: string, inside: string): boolean {
  if (BLANK.test(inside) || inside === '*' || inside === '~') return false;
  return !SIGN.test(inside) || BLANK.test(outside) || PUNCTUATION.test(outside);
}

function first(words: string): string {
  return [...words.slice(0, 2)][0] ?? '';
}

function last(words: string): string {
  return [...words.slice(-2)].at(-1) ?? '';
}

/** A line break; inside a heading or a cell of a table it is written as HTML. */
function lineBreak(_node: unknown, _parent: unknown, state: State): string {
  return state.stack.includes('tableCell') || state.stack.includes('headingAtx') ? '<br>' : '\\\n';
}

export const wordWriters = {
  emphasis: withMarks<Emphasis>('*', 'em', 'emphasis'),
  strong: withMarks<Strong>('**', 'strong', 'strong'),
  delete: withMarks<Delete>('~~', 's', 'emphasis'),
  break: Object.assign(lineBreak, { peek: () => '\\' }),
};

import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Html, PhrasingContent, RootContent } from 'mdast';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, wordsOf } from '../tree/elements.ts';
import { startTag } from './html-words.ts';

/** Elements inside a line that are written as HTML. */
const AS_HTML: readonly string[] = [
  ...['u', 'ins', 'mark', 'small', 'sub', 'sup', 'abbr', 'cite', 'dfn', 'kbd', 'samp', 'var', 'bdi', 'bdo'],
  ...['ruby', 'rt', 'rp', 'time'],
];

/** How elements inside a line become Markdown. */
export function wordHandlers(conversion: Conversion): Readonly<Record<string, Handle>> {
  return {
    ...Object.fromEntries(AS_HTML.map((name) => [name, asHtml])),
    span: spanOf,
    code: codeOf,
    a: (state, element) => linkOf(state, element, conversion),
    'x-anchor': (_, element) => html(`${startTag('span', { id: attribute(element, 'dataName') })}</span>`),
    'x-note': (_, element) => mentionOf(element, conversion),
    input: (_, element) => ({ type: 'text', value: attribute(element, 'value') ?? '' }),
  };
}

function html(value: string): Html {
  return { type: 'html', value, data: { hName: 'span' } };
}

function asHtml(state: State, element: Element): RootContent[] {
  const { tagName } = element;
  const attributes = {
    title: attribute(element, 'title'),
    dir: attribute(element, 'dir'),
    datetime: attribute(element, 'dateTime'),
  };
  return [html(startTag(tagName, attributes)), ...state.all(element), html(`</${tagName}>`)];
}

function spanOf(state: State, element: Element): RootContent[] {
  const lang = attribute(element, 'lang');
  if (lang === undefined) return state.all(element);
  return [html(startTag('span', { lang })), ...state.all(element), html('</span>')];
}

/** Code within a line. If it has links or notes, it is written as HTML. */
function codeOf(state: State, element: Element): RootContent | RootContent[] {
  const isPlain = element.children.every(({ type }) => type === 'text');
  if (isPlain) return { type: 'inlineCode', value: wordsOf(element).replace(/\s+/g, ' ') };
  return [html('<code>'), ...state.all(element), html('</code>')];
}

function linkOf(state: State, element: Element, conversion: Conversion): RootContent | RootContent[] {
  const address = attribute(element, 'href') ?? '';
  const url = conversion.link(address);
  const children = state.all(element) as PhrasingContent[];
  if (url === undefined) {
    const words = wordsOf(element).replace(/\s+/g, ' ').trim();
    conversion.lose(element, { kind: 'dead-link', address, words });
    return children;
  }
  return { type: 'link', url, title: attribute(element, 'title') ?? null, children };
}

function mentionOf(element: Element, conversion: Conversion): RootContent {
  const label = attribute(element, 'dataLabel') ?? '';
  if (conversion.notes.has(label)) return { type: 'footnoteReference', identifier: label, label };
  conversion.lose(element, { kind: 'missing-note', label });
  return { type: 'text', value: `[${label}]` };
}

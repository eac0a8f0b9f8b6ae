import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Image, PhrasingContent, RootContent } from 'mdast';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, isElement, isEmpty } from '../tree/elements.ts';
import { rawBlock } from '../write/markdown-nodes.ts';

/** How pictures and figures become Markdown. */
export function pictureHandlers(conversion: Conversion): Readonly<Record<string, Handle>> {
  return {
    img: (_, element) => pictureOf(element, conversion),
    figure: figureOf,
    // A caption outside of a figure.
    figcaption: (state, element) => state.toFlow(state.all(element)),
  };
}

function pictureOf(element: Element, conversion: Conversion): PhrasingContent | undefined {
  const alt = (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ');
  const address = addressOf(element);
  const url = address === undefined ? undefined : conversion.picture(address);
  if (url !== undefined) return { type: 'image', url, alt, title: null };
  conversion.lose(element, { kind: 'dropped-picture', address: address?.slice(0, 100) ?? '' });
  return alt === '' ? undefined : { type: 'text', value: alt };
}

/** A script may load the picture later: then its address is not in `src`. */
function addressOf(element: Element): string | undefined {
  const lazy = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile'].map((name) =>
    attribute(element, name),
  );
  const src = attribute(element, 'src');
  const isPlaceholder =
    src === undefined || src.startsWith('data:image/gif') || src.startsWith('data:image/svg');
  return (isPlaceholder ? lazy.find((address) => address !== undefined) : undefined) ?? src;
}

/** A picture with a caption in plain words is one line of Markdown. Any other figure is HTML around Markdown. */
function figureOf(state: State, element: Element): RootContent | RootContent[] {
  const caption = element.children.find((child) => isElement(child, 'figcaption'));
  const isFirst = isElement(
    element.children.find((child) => !isEmpty(child)),
    'figcaption',
  );
  const rest = { ...element, children: element.children.filter((child) => child !== caption) };
  const content = state.toFlow(state.all(rest)) as RootContent[];
  if (!isElement(caption) || isEmpty(caption)) return content;
  const words = captionOf(state, caption);
  const picture = element.properties['dataInItem'] === true ? undefined : pictureIn(content);
  const title = picture && words && titleOf(words);
  if (picture && title) return { type: 'paragraph', children: [{ ...picture, title }] };
  const captioned = [
    rawBlock('<figcaption>'),
    ...(words
      ? [{ type: 'paragraph', children: words } as const]
      : (state.toFlow(state.all(caption)) as RootContent[])),
    rawBlock('</figcaption>'),
  ];
  const parts = isFirst ? [...captioned, ...content] : [...content, ...captioned];
  return [rawBlock('<figure>'), ...parts, rawBlock('</figure>')];
}

/** The words of a caption, if it is one paragraph. */
function captionOf(state: State, caption: Element): PhrasingContent[] | undefined {
  const flow = state.toFlow(state.all(caption));
  const [only, second] = flow;
  return only?.type === 'paragraph' && !second ? only.children : undefined;
}

/** The picture that a figure consists of. */
function pictureIn(content: readonly RootContent[]): Image | undefined {
  const shown = content.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only, second] = shown;
  if (only?.type !== 'paragraph' || second) return undefined;
  const [picture, other] = only.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return picture?.type === 'image' && !other ? picture : undefined;
}

/** Words as the title of a picture, which can be emphasized. Undefined if there is more to them. */
function titleOf(words: readonly PhrasingContent[]): string | undefined {
  let title = '';
  for (const node of words) {
    if (node.type === 'text') title += node.value.replace(/[*_]/g, '\\$&');
    else if (node.type === 'emphasis') {
      const inner = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
      const isPlain = inner.every((text) => text !== undefined && !/[*_]/.test(text));
      if (!isPlain || /[\p{L}\p{M}\p{N}]$/u.test(title)) return undefined;
      title += `*${inner.join('')}*`;
    } else return undefined;
  }
  // An emphasized word that goes on is none in a title.
  return /\*[\p{L}\p{M}\p{N}]/u.test(title.replace(/(?:^|[^\p{L}\p{M}\p{N}])\*/gu, ''))
    ? undefined
    : title.trim();
}

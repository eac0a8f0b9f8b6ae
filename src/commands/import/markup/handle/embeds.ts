import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, isElement, wordsOf } from '../tree/elements.ts';

/** Players and frames become links. */
export function embedHandlers(conversion: Conversion): Readonly<Record<string, Handle>> {
  const handle: Handle = (_, element) => linkTo(element, conversion);
  const names = ['iframe', 'video', 'audio', 'embed', 'object', 'frame'];
  return Object.fromEntries(names.map((name) => [name, handle]));
}

function linkTo(element: Element, conversion: Conversion): RootContent | undefined {
  const written = addressOf(element);
  const absolute = written?.startsWith('//') ? `https:${written}` : written;
  const url = absolute === undefined ? undefined : conversion.link(absolute);
  if (url === undefined) {
    const words = wordsOf(element).replace(/\s+/g, ' ').trim();
    conversion.lose(element, { kind: 'dropped-element', tag: element.tagName, words });
    return undefined;
  }
  conversion.lose(element, { kind: 'embed', address: url });
  const title = attribute(element, 'title') ?? attribute(element, 'ariaLabel') ?? absolute ?? url;
  return { type: 'link', url, title: null, children: [{ type: 'text', value: title.replace(/\s+/g, ' ') }] };
}

function addressOf(element: Element): string | undefined {
  for (const name of ['src', 'dataSrc', 'dataLazySrc', 'data', 'href']) {
    const address = attribute(element, name);
    if (address !== undefined && address !== 'about:blank') return address;
  }
  for (const child of element.children) {
    if (!isElement(child, 'source', 'embed', 'iframe', 'object', 'param')) continue;
    const isParameter = isElement(child, 'param');
    if (isParameter && !/^(?:movie|src)$/i.test(attribute(child, 'name') ?? '')) continue;
    const address = isParameter ? attribute(child, 'value') : addressOf(child);
    if (address !== undefined) return address;
  }
  return undefined;
}

import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The head of a page, as a browser parses it. */
export interface Head {
  readonly canonical: string | undefined;
  readonly hreflang: ReadonlyMap<string, string>;
  /** Names or properties with their contents, in document order. */
  readonly metas: readonly (readonly [string, string])[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly noindex: boolean;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** Parses the head of a page. Throws if there is more than one JSON-LD block, or if it is not valid JSON. */
export function headOf(html: string): Head {
  const end = html.indexOf('</head>');
  const elements = inHead(fromHtml(end < 0 ? html : html.slice(0, end)));
  const links = elements
    .filter(({ tagName }) => tagName === 'link')
    .map(({ properties }) => ({
      rel: [properties.rel].flat().join(' '),
      href: String(properties.href),
      hreflang: properties.hrefLang,
    }));
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map(
      ({ properties: { name, property, content } }) => [String(name ?? property), String(content)] as const,
    );
  const blocks = elements.filter(({ properties }) => properties.type === 'application/ld+json');
  if (blocks.length > 1) throw new Error('more than one block of JSON-LD');
  const [block] = blocks;
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.href,
    hreflang: new Map(
      links.flatMap(({ hreflang, href }) =>
        typeof hreflang === 'string' ? [[hreflang, href] as const] : [],
      ),
    ),
    metas,
    links,
    noindex: metas.some(([name, content]) => name === 'robots' && content === 'noindex'),
    data: block && JSON.parse(block.children.map((child) => ('value' in child ? child.value : '')).join('')),
  };
}

function inHead(root: Root): readonly Element[] {
  const find = (node: Root | RootContent): Element | undefined => {
    if (node.type === 'element' && node.tagName === 'head') return node;
    if (!('children' in node)) return undefined;
    for (const child of node.children) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return (find(root)?.children ?? []).filter((child) => child.type === 'element');
}

import type { PhrasingContent } from 'mdast';

/** Text as HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A start tag. Attributes without a value are left out. */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    // A bar would end the cell of a table.
    value === undefined ? '' : ` ${key}="${escaped(value).replaceAll('|', '&#124;')}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Words as HTML in one line; undefined if HTML cannot say them, since they mention notes. */
export function htmlOf(nodes: readonly PhrasingContent[]): string | undefined {
  let html = '';
  for (const node of nodes) {
    const written = htmlOfNode(node);
    if (written === undefined) return undefined;
    html += written;
  }
  return html;
}

function htmlOfNode(node: PhrasingContent): string | undefined {
  const around = (tag: string, start = `<${tag}>`): string | undefined => {
    const inner = 'children' in node ? htmlOf(node.children) : undefined;
    return inner === undefined ? undefined : `${start}${inner}</${tag}>`;
  };
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'html':
      return node.value;
    case 'break':
      return '<br>';
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`;
    case 'emphasis':
      return around('em');
    case 'strong':
      return around('strong');
    case 'delete':
      return around('s');
    case 'link':
      return around('a', startTag('a', { href: node.url, title: node.title ?? undefined }));
    case 'image':
      return startTag('img', { src: node.url, alt: node.alt ?? '' });
    default:
      return undefined;
  }
}

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A void element as Preact writes it, with the slash that XML wants. Attribute values are always in double quotes. */
const VOID =
  /<((?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)(?:\s[^\s"=>/]+(?:="[^"]*")?)*)\s*\/>/g;

/** A page as an HTML document. Void elements are written as HTML has them (HTML standard, 13.1.2.1). */
export function htmlDocument(page: VNode): string {
  const html = renderToString(page);
  const body = html.indexOf('</head>');
  // Texts are long and have none of Preact's making, so that most pages need only their head mended.
  const rest = html.slice(body);
  return `<!DOCTYPE html>\n${mended(html.slice(0, body))}${rest.includes('/>') ? mended(rest) : rest}\n`;
}

function mended(html: string): string {
  return html.replace(VOID, '<$1>');
}

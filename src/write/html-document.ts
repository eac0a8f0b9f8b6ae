import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A void element as Preact serialises it, with XML's slash. Attribute values are always in double quotes. */
const VOID =
  /<((?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)(?:\s[^\s"=>/]+(?:="[^"]*")?)*)\s*\/>/g;

/** Renders a page as an HTML document. Void elements have no slash (HTML standard, 13.1.2.1). */
export function htmlDocument(page: VNode): string {
  const html = renderToString(page);
  const body = html.indexOf('</head>');
  // Bodies are long and mostly contain HTML that Preact did not serialise. Usually only the head has void elements with
  // a slash.
  const rest = html.slice(body);
  return `<!DOCTYPE html>\n${mended(html.slice(0, body))}${rest.includes('/>') ? mended(rest) : rest}\n`;
}

function mended(html: string): string {
  return html.replace(VOID, '<$1>');
}

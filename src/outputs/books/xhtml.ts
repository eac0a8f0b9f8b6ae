import { PUBLISHED_VOID_ELEMENTS } from '../../text/html/allowed-html.ts';
import { rewriteTags } from '../../text/html/visit-html.ts';
import { FORBIDDEN } from '../formats/xml.ts';

/** Void elements of documents, in addition to those of texts. */
const VOID: ReadonlySet<string> = new Set([...PUBLISHED_VOID_ELEMENTS, 'link', 'meta']);

/** An attribute: its name and its value as it is written, if it has one. */
const ATTRIBUTE = / ([^\s"'=<>/]+)(?:="([^"]*)")?/g;

/** What XML has no name for, among what our HTML may contain. */
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:nbsp;)?/gi;

/** The attributes of a tag, with their values as they are written. One without a value has an empty one. */
export function attributesIn(tag: string): readonly (readonly [name: string, value: string])[] {
  return Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value] as const);
}

/** A text as the value of an attribute. */
export function attributeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** An element's start tag, in XML. Values are as they are written in HTML. */
export function startTag(name: string, attributes: Iterable<readonly [name: string, value: string]>): string {
  let written = `<${name}`;
  for (const [attribute, value] of attributes) written += ` ${attribute}="${value.replaceAll('<', '&lt;')}"`;
  return VOID.has(name) ? `${written}/>` : `${written}>`;
}

/** Whether there may be a character that XML does not allow: the pattern for it takes ten times as long. */
const PERHAPS_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

/** The words of HTML as XML has them: without what it does not allow, and with references that it knows. */
export function xmlWords(html: string): string {
  const allowed = PERHAPS_FORBIDDEN.test(html) ? html.replace(FORBIDDEN, '') : html;
  return allowed
    .replaceAll(']]>', ']]&gt;')
    .replace(REFERENCE, (found) => (found.length > 1 ? '\u00a0' : '&amp;'));
}

/**
 * A document as XML that browsers and e-readers read alike (HTML, "XML documents").
 * @param html well formed, by Preact
 */
export function xhtmlDocument(html: string): string {
  const written = rewriteTags(html, ({ name, closes, whole }) =>
    closes ? whole : startTag(name, attributesIn(whole)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xmlWords(written)}\n`;
}

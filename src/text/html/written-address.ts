import { rewriteTags } from './visit-html.ts';

/**
 * The attribute that keeps a web address of the journal's own as it is written, if the link leads elsewhere or was
 * removed. It counts in fingerprints, because a translation contains a copy of it. Readers do not get the attribute.
 */
export const WRITTEN = { attribute: 'data-address', property: 'dataAddress' } as const;

const ATTRIBUTE = new RegExp(` ${WRITTEN.attribute}="[^"]*"`);

/** A text's HTML for readers. */
export function withoutWritten(html: string): string {
  if (!html.includes(WRITTEN.attribute)) return html;
  return rewriteTags(html, ({ whole }) => whole.replace(ATTRIBUTE, ''));
}

import { interfaceIn, type Language } from '../../src/languages/index.ts';

/** Marks a text that is not published yet. */
export function Draft({ language }: { readonly language: Language }) {
  return <span class="draft">{interfaceIn(language).draft}</span>;
}

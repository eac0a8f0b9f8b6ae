import { markedWordsOf, type SiteLanguage } from '../../languages/index.ts';

/**
 * The attributes of an element in a text whose label is in words of the interface, as HTML, each with a space before it; and
 * those of what is inside of it. A label has the language of its element. So if the program has no words in the text's language, the
 * element has that of the label, and what is inside of it that of the text.
 *
 * @param label escaped
 */
export function labelled(
  label: string,
  language: SiteLanguage,
): { readonly outside: string; readonly inside: string } {
  const marked = markedWordsOf(language);
  const outside = ` aria-label="${label}"`;
  return marked === undefined
    ? { outside, inside: '' }
    : { outside: `${outside} lang="${marked}"`, inside: ` lang="${language}"` };
}

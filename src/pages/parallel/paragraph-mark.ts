import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';

/**
 * The link of a numbered paragraph to itself, as on the text's own page. It is empty, and named for screen readers; the styles
 * show its number. Only the first takes part in tabbing.
 * @param id that the paragraph has on the page
 */
export function paragraphMark(number: number, id: string, language: SiteLanguage): string {
  const label = interfaceIn(language).work.paragraph(number);
  const stop = number === 1 ? '' : ' tabindex="-1"';
  return `<a class="paragraph-mark" href="#${id}"${stop} data-number="${number}" aria-label="${label}"></a>`;
}

import type { SiteLanguage } from '../../languages/index.ts';
import { rewriteTags, type Tag } from '../../text/html/visit-html.ts';

/** Attributes that give an id or name some. */
const IDS = / (id|for|headers|aria-(?:labelledby|describedby|controls|details)|popovertarget)="([^"]*)"/g;
const LINK = / href="#([^"]*)"/;

/** The id that an id of a text gets if the text is the second on its page. Texts have no ids that begin with `page_`. */
export function secondId(id: string, language: SiteLanguage): string {
  return `page_${language}_${id}`;
}

/** Whether some HTML may have ids, or links to ids. */
const NAMED = / (?:id|for|headers|aria-[a-z]+|popovertarget)="| href="#/;

/** A part of a text with other ids, so that it can be on a page with its translation. Its links lead to its own ids. */
export function withSecondIds(html: string, language: SiteLanguage): string {
  return NAMED.test(html) ? rewriteTags(html, (tag) => tagWithIds(tag, language)) : html;
}

function tagWithIds({ whole, closes }: Tag, language: SiteLanguage): string {
  if (closes || !whole.includes('="')) return whole;
  const renamed = (ids: string): string =>
    ids
      .split(' ')
      .map((id) => (id === '' ? id : secondId(id, language)))
      .join(' ');
  return whole
    .replace(IDS, (_, name: string, ids: string) => ` ${name}="${renamed(ids)}"`)
    .replace(LINK, (link, id: string) => (isTop(id) ? link : ` href="#${secondId(id, language)}"`));
}

/** Whether an anchor is that of the top of the page (WHATWG HTML, 7.4.6.3). */
function isTop(anchor: string): boolean {
  return anchor === '' || anchor.toLowerCase() === 'top';
}

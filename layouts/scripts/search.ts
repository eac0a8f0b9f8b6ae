import type { SearchConfig } from '../search-config.ts';
import { listenToKeys } from './search/keyboard.ts';
import { SearchPage } from './search/search-page.ts';

const form = find<HTMLFormElement>('page_search-form');
const field = find<HTMLInputElement>('page_query');
const place = find('page_search');
const frame = {
  field,
  status: find('page_search-status'),
  filters: find('page_search-filters'),
  results: find('page_search-results'),
};
// The layout writes the configuration, and its type is checked there.
const page = new SearchPage(frame, JSON.parse(place.dataset['config'] ?? '') as SearchConfig);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  page.submit();
});
field.addEventListener('input', () => page.type(field.value));
window.addEventListener('popstate', () => page.restore());
listenToKeys(field, place, () => page.focusFirst());

/** An element of the frame that `layouts/search.11ty.tsx` writes; the caller says what kind it is there. */
function find<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no element "${id}".`);
  return found as Kind;
}

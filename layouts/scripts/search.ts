import type { SearchConfig } from '../search-config.ts';
import { offerKeyChoice } from './search/key-choice.ts';
import { listenToKeys } from './search/keyboard.ts';
import { SearchPage } from './search/search-page.ts';

const form = find<HTMLFormElement>('page_search-form');
const field = find<HTMLInputElement>('page_query');
const place = find('page_search');
const frame = {
  field,
  shown: find('page_search-shown'),
  spoken: find('page_search-spoken'),
  near: find('page_search-near'),
  others: find('page_search-others'),
  filters: find('page_search-filters'),
  results: find('page_search-results'),
};
// No validation: the layout writes the configuration, and the compiler checks its type there.
const config = JSON.parse(place.dataset['config'] ?? '') as SearchConfig;
const page = new SearchPage(frame, config);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  page.submit();
});
// Also during IME composition: on phones every word is composed, so waiting for its end would prevent search as you
// type.
field.addEventListener('input', () => page.type(field.value));
window.addEventListener('popstate', () => page.restore());
// Runs before the link is followed, by mouse or keyboard.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) page.leave();
});
listenToKeys(field, place, () => page.focusFirst());
offerKeyChoice(find('page_search-key'), config.strings.keyChoice);

/** An element of the frame in `layouts/search.11ty.tsx`. The caller states its type. Throws if it is missing. */
function find<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no element "${id}".`);
  return found as Kind;
}

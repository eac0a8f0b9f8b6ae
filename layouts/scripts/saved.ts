import { showSaved } from './saved/saved-page.ts';

export { offerIssue } from './saved/issue-offer.ts';
export { isKept } from './saved/kept-caches.ts';

/** Everything about saving. Pages of issues load it when it is needed; the page that lists what is saved has it in its head. */
const list = document.getElementById('page_saved-list');
if (list) void showSaved(list);

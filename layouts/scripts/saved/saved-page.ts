import { element } from '../search/element.ts';
import { Control } from './control.ts';
import { type CompleteCache, completeCaches } from './kept-caches.ts';
import { removeAll } from './kept-state.ts';
import { BASE, savedPage } from './site-paths.ts';
import { loadWords, type Words, withSizes } from './words.ts';

/** Fills the page that lists what is saved. The worker also shows it in place of a page that is not saved. */
export async function showSaved(place: HTMLElement): Promise<void> {
  const words = await loadWords();
  const isInPlace = location.pathname !== savedPage().pathname;
  if (isInPlace) await showInstead(place, words);
  else await showList(place, words);
}

/** What can be read instead of the page that was asked for. */
async function showInstead(place: HTMLElement, words: Words): Promise<void> {
  const issues = sorted((await keptOnes()).filter(({ content }) => content.kind === 'issue'));
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = words.notHere;
  document.title = words.notHere;
  document.getElementById('page_saved-about')?.remove();
  const again = element('button', { type: 'button', className: 'action' }, words.again);
  again.addEventListener('click', () => location.reload());
  const links = issues.map((cache) => element('li', {}, linkTo(cache)));
  place.append(
    element('p', {}, again),
    ...(links.length > 0
      ? [element('p', {}, words.instead), element('ul', { className: 'saved-instead' }, ...links)]
      : []),
  );
}

async function showList(place: HTMLElement, words: Words): Promise<void> {
  const kept = sorted(await keptOnes());
  if (kept.length === 0) return void place.replaceChildren(element('p', { role: 'status' }, words.nothing));
  const total = kept.reduce((sum, { content }) => sum + content.bytes, 0);
  const remove = element('button', { type: 'button', className: 'action' }, words.removeAll);
  const again = () => showList(place, words);
  remove.addEventListener('click', () => void removeAll().then(again), { once: true });
  const rows = kept.map((cache) => row(cache, words, again));
  place.replaceChildren(
    element('ul', {}, ...rows.map(({ item }) => item)),
    element('p', { className: 'saved-total' }, withSizes(words.total, { size: total })),
    element('p', { className: 'saved-actions' }, remove),
  );
  const states = await Promise.all(rows.map(({ control }) => control.show()));
  if (states.some(({ kind }) => kind === 'offline')) place.prepend(element('p', {}, words.offline));
}

function row(cache: CompleteCache, words: Words, onChange: () => Promise<void>) {
  const control = new Control({
    ...{ list: cache.list, words, notes: [], canRemove: cache.content.kind === 'issue' },
    onChange: () => void onChange(),
  });
  const title = cache.content.kind === 'issue' ? linkTo(cache) : cache.content.title || words.shared;
  const heading = element('h2', { className: cache.content.kind === 'issue' ? '' : 'saved-need' }, title);
  if (cache.content.kind === 'search') heading.lang = cache.content.language;
  return { item: element('li', {}, heading, control.element), control };
}

function linkTo({ content: { page, title, language } }: CompleteCache): HTMLElement {
  return element('a', { href: page, lang: language, hreflang: language, dir: 'auto' }, title);
}

function keptOnes(): Promise<readonly CompleteCache[]> {
  return completeCaches(BASE);
}

/** The issues, then the rest. */
function sorted(kept: readonly CompleteCache[]): readonly CompleteCache[] {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const order = ['issue', 'search', 'shared'];
  return kept.toSorted(
    (one, other) =>
      order.indexOf(one.content.kind) - order.indexOf(other.content.kind) ||
      compare(one.content.title, other.content.title),
  );
}

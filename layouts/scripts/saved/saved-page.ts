import { element } from '../search/element.ts';
import { Control } from './control.ts';
import { begunCaches, type CompleteCache, completeCaches } from './kept-caches.ts';
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
  const issues = sorted((await completeCaches(BASE)).filter(({ content }) => content.kind === 'issue'));
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
  // Stays while the list is made again, so that screen readers tell what happened.
  const status = element('p', { role: 'status', tabIndex: -1 });
  const body = element('div', { className: 'saved-body' });
  place.replaceChildren(status, body);
  const show = async (happened: string): Promise<void> => {
    status.textContent = happened;
    const kept = sorted(await listedCaches());
    if (kept.length === 0) status.textContent = words.nothing;
    const controls = fillList(body, kept, words, show);
    if (happened !== '') status.focus();
    const states = await Promise.all(controls.map((control) => control.show()));
    if (states.some(({ kind }) => kind === 'offline')) body.prepend(element('p', {}, words.offline));
  };
  await show('');
}

/** Makes the entries, and returns what tells how each is kept. `onChange` is called with what has happened. */
function fillList(
  body: HTMLElement,
  kept: readonly CompleteCache[],
  words: Words,
  onChange: (happened: string) => Promise<void>,
): readonly Control[] {
  const rows = kept.map((cache) => row(cache, words, onChange));
  const total = kept.reduce((sum, { content }) => sum + content.bytes, 0);
  const remove = element('button', { type: 'button', className: 'action' }, words.removeAll);
  remove.addEventListener('click', () => void removeAll().then(() => onChange(words.removed)), {
    once: true,
  });
  const below = [
    element('p', { className: 'saved-total' }, withSizes(words.total, { size: total })),
    element('p', { className: 'saved-actions' }, remove),
  ];
  const list = element('ul', {}, ...rows.map(({ item }) => item));
  body.replaceChildren(...(kept.length === 0 ? [] : [list, ...below]));
  return rows.map(({ control }) => control);
}

function row(cache: CompleteCache, words: Words, onChange: (happened: string) => Promise<void>) {
  const control = new Control({
    ...{ list: cache.list, words, notes: [], canRemove: cache.content.kind === 'issue' },
    onChange: (isLeft) =>
      void onChange(isLeft ? withSizes(words.saved, { size: cache.content.bytes }) : words.removed),
  });
  const title = cache.content.kind === 'issue' ? linkTo(cache) : cache.content.title || words.shared;
  const heading = element('h2', { className: cache.content.kind === 'issue' ? '' : 'saved-need' }, title);
  if (cache.content.kind === 'search') heading.lang = cache.content.language;
  return { item: element('li', {}, heading, control.element), control };
}

function linkTo({ content: { page, title, language } }: CompleteCache): HTMLElement {
  return element('a', { href: page, lang: language, hreflang: language, dir: 'auto' }, title);
}

/** What is complete, and what broke off and has no former version. */
async function listedCaches(): Promise<readonly CompleteCache[]> {
  const complete = await completeCaches(BASE);
  const isComplete = ({ list }: CompleteCache) => complete.some((cache) => cache.list === list);
  return [...complete, ...(await begunCaches(BASE)).filter((cache) => !isComplete(cache))];
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

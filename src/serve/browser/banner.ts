import type { BrowserState } from '../banner.tsx';

/**
 * The script of the preview, on every page that `npm start` serves: loads the page again when the site has changed, and shows
 * the problems of the content as they come and go.
 */
const STATE = '/.preview/state.json';

/** What was closed stays closed in this tab until something else is to be told. */
const CLOSED = 'preview-closed';

/** In milliseconds, while the server is away. */
const PATIENCE = 700;

const place = document.getElementById('preview_problems');
const spoken = document.getElementById('preview_spoken');

function connect(): void {
  const socket = new WebSocket(`ws://${location.host}/`);
  // Whatever is told, the state says the rest; so nothing is missed that happened before there was a connection.
  socket.addEventListener('message', () => void look());
  socket.addEventListener('close', () => setTimeout(connect, PATIENCE));
}

async function look(): Promise<void> {
  const answer = await fetch(STATE, { cache: 'no-store' }).catch(() => undefined);
  // While the server is away there is no answer; connecting again asks again.
  if (!answer?.ok || !place) return;
  const state: BrowserState = await answer.json();
  if (state.edition !== place.dataset['edition']) location.reload();
  else if (state.digest !== place.dataset['digest']) show(place, state);
}

function show(place: HTMLElement, { banner, digest, spoken: words }: BrowserState): void {
  const wasOpen = place.querySelector('details')?.open === true;
  const hadFocus = place.contains(document.activeElement);
  // All that was written by others is escaped in it.
  place.innerHTML = banner;
  place.dataset['digest'] = digest;
  place.hidden = false;
  if (spoken) spoken.textContent = words;
  const details = place.querySelector('details');
  if (details) details.open = wasOpen;
  if (hadFocus) place.querySelector('summary')?.focus();
}

function listen(place: HTMLElement): void {
  const close = () => {
    place.hidden = true;
    sessionStorage.setItem(CLOSED, place.dataset['digest'] ?? '');
  };
  place.hidden = sessionStorage.getItem(CLOSED) === place.dataset['digest'];
  place.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) close();
  });
  place.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

if (place) listen(place);
connect();

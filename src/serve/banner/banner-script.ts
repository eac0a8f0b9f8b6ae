import type { BrowserState } from './banner.tsx';

/**
 * The script of the preview on every page that `npm start` serves. It reloads the page if the site has changed, and
 * updates the banner with the content's problems. This is the address of its data.
 */
const STATE = '/.preview/state.json';

/**
 * Session storage key with the digest of the banner that the user closed. It stays closed in this tab until its content
 * changes.
 */
const CLOSED = 'preview-closed';

/** Milliseconds before the next attempt to connect, while the server is unreachable. */
const PATIENCE = 700;

const place = document.getElementById('preview_problems');
const spoken = document.getElementById('preview_spoken');

function connect(): void {
  const socket = new WebSocket(`ws://${location.host}/`);
  // A message only says that something has changed; `look` fetches the state. So nothing is lost if messages were
  // missed while there was no connection.
  socket.addEventListener('message', () => void look());
  socket.addEventListener('close', () => setTimeout(connect, PATIENCE));
}

async function look(): Promise<void> {
  const answer = await fetch(STATE, { cache: 'no-store' }).catch(() => undefined);
  // If the server is unreachable there is no answer. The next successful connection asks again.
  if (!answer?.ok || !place) return;
  const state: BrowserState = await answer.json();
  if (state.edition !== place.dataset['edition']) location.reload();
  else if (state.digest !== place.dataset['digest']) show(place, state);
}

function show(place: HTMLElement, { banner, digest, spoken: words }: BrowserState): void {
  const wasOpen = place.querySelector('details')?.open === true;
  const hadFocus = place.contains(document.activeElement);
  // The server has escaped all text from files.
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

/**
 * This attribute on the search field announces the key to screen readers. Its presence also means that the key is on.
 */
const SHORTCUT = 'aria-keyshortcuts';
const STORED = 'search-key';

/**
 * The key `/` moves to the search: to the field if it is visible, or else to the search page. It is ignored in form
 * fields and with Ctrl, Alt or Meta. The search page has a switch to turn it off (WCAG 2.1.4).
 */
export function listenToSearchKey(): void {
  if (searchKeyIsOn()) fieldOfSearch()?.setAttribute(SHORTCUT, '/');
  addEventListener('keydown', (event) => {
    const field = fieldOfSearch();
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !field?.hasAttribute(SHORTCUT))
      return;
    if (event.target instanceof Element && event.target.matches('input,select,textarea')) return;
    event.preventDefault();
    if (field.offsetParent) field.select();
    else location.assign(`${field.form?.action}#page_query`);
  });
}

/** Whether the key is on. It is if the browser's storage is unavailable. */
export function searchKeyIsOn(): boolean {
  try {
    return !localStorage.getItem(STORED);
  } catch {
    return true;
  }
}

/** Turns the key on or off, on this page and, if the browser has storage, on all others. */
export function turnSearchKey(on: boolean): void {
  if (on) fieldOfSearch()?.setAttribute(SHORTCUT, '/');
  else fieldOfSearch()?.removeAttribute(SHORTCUT);
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // Without storage, the choice holds until the page is left.
  }
}

/** The field in the masthead, or on the search page its own. */
function fieldOfSearch(): HTMLInputElement | null {
  return document.querySelector('input[name=q]');
}

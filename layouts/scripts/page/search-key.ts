/** While the search's field has this attribute, the key works: it tells screen readers of the key, and this script too. */
const SHORTCUT = 'aria-keyshortcuts';
const STORED = 'search-key';

/**
 * The key `/` goes to the search from every page: to the field where it can be seen, else to the search page. Not where one
 * types, nor with Ctrl, Alt or Meta. The search page lets the reader turn it off (WCAG 2.1.4).
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

/** Whether the reader has left the key on. Where the browser keeps nothing, it is on. */
export function searchKeyIsOn(): boolean {
  try {
    return !localStorage.getItem(STORED);
  } catch {
    return true;
  }
}

/** Turns the key on or off: on this page, and where the browser keeps the choice on those that are opened next. */
export function turnSearchKey(on: boolean): void {
  if (on) fieldOfSearch()?.setAttribute(SHORTCUT, '/');
  else fieldOfSearch()?.removeAttribute(SHORTCUT);
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // The choice lasts as long as the page.
  }
}

/** The field in the masthead, or on the search page its own. */
function fieldOfSearch(): HTMLInputElement | null {
  return document.querySelector('input[name=q]');
}

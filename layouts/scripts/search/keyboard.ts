/**
 * Shortcuts of the search. `/` goes from the filters and results back to the field (only from there, and from no place one
 * types in: a key for the whole page would have to be one that the reader can turn off, WCAG 2.1.4), the arrow down goes from
 * the field to the first result, Escape goes back.
 */
export function listenToKeys(field: HTMLInputElement, place: HTMLElement, focusFirst: () => boolean): void {
  field.setAttribute('aria-keyshortcuts', '/');
  place.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing && focusFirst()) event.preventDefault();
  });
  place.addEventListener('keydown', (event) => {
    // In an open list of choices Escape closes the list.
    if (event.key === 'Escape' && !(event.target instanceof HTMLSelectElement)) field.focus();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Between the field and the results: the arrow down goes from the field to the first result, Escape goes back. */
export function listenToKeys(field: HTMLInputElement, place: HTMLElement, focusFirst: () => boolean): void {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing && focusFirst()) event.preventDefault();
  });
  place.addEventListener('keydown', (event) => {
    // In an open list of choices Escape closes the list.
    if (event.key === 'Escape' && !(event.target instanceof HTMLSelectElement)) field.focus();
  });
}

/** Keys for moving between the field and the results: arrow down moves to the first result, Escape moves back. */
export function listenToKeys(field: HTMLInputElement, place: HTMLElement, focusFirst: () => boolean): void {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing && focusFirst()) event.preventDefault();
  });
  place.addEventListener('keydown', (event) => {
    // In an open drop-down list, Escape closes the list.
    if (event.key === 'Escape' && !(event.target instanceof HTMLSelectElement)) field.focus();
  });
}

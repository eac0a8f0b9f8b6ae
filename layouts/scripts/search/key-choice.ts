import { searchKeyIsOn, turnSearchKey } from '../page/search-key.ts';
import { element } from './element.ts';

/** Adds a checkbox that turns off the key that opens the search from any page. */
export function offerKeyChoice(place: HTMLElement, label: string): void {
  const box = element('input', { type: 'checkbox', checked: searchKeyIsOn() });
  box.addEventListener('change', () => turnSearchKey(box.checked));
  place.append(element('label', {}, box, label));
}

import type { Edition, PageEdition } from '../archive/archive.ts';
import { dateView } from './cards.ts';
import type { RevisedView } from './views.ts';

/** What readers are told of a change of an edition, where its editors say that there was one. */
export function revisedView({ revised, language }: Edition | PageEdition): {
  readonly revised?: RevisedView;
} {
  return revised ? { revised: { date: dateView(revised.date, language), note: revised.note } } : {};
}

import type { Edition, PageEdition } from '../../model/archive.ts';
import type { RevisedView } from '../views/views.ts';
import { dateView } from './cards.ts';

/** What readers are told of a change of an edition, where its editors say that there was one. */
export function revisedView({ revised, language }: Edition | PageEdition): {
  readonly revised?: RevisedView;
} {
  return revised ? { revised: { date: dateView(revised.date, language), note: revised.note } } : {};
}

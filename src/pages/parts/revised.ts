import type { Edition, PageEdition } from '../../model/archive.ts';
import type { RevisedView } from '../views/text-views.ts';
import { dateView } from './cards.ts';

/** The note on a change to an edition after publication, if its editors recorded one. */
export function revisedView({ revised, language }: Edition | PageEdition): {
  readonly revised?: RevisedView;
} {
  return revised ? { revised: { date: dateView(revised.date, language), note: revised.note } } : {};
}

import { withoutCase } from '../../addresses/address.ts';
import { placeIn } from '../../content/parsed-content.ts';
import { plainOf } from '../../model/set-text.ts';
import type { Report } from '../../problems/problem.ts';
import { takenAddress } from '../../problems/rules/addresses/vanished-address.ts';
import type { AddressedText } from './addressed-texts.ts';
import type { Past, Present } from './past.ts';
import { isSameText } from './same-text.ts';
import type { Fate } from './successors.ts';

/**
 * Reports every address that led to one text in the last release and leads to another one now, if the earlier text still
 * exists: when issues were renumbered, for example. Links to it would lead to the wrong text without a word.
 */
export function checkTakenAddresses(
  { texts, release }: Past,
  present: Present,
  fateOf: (text: AddressedText) => Fate,
  report: Report,
): void {
  const byAddress = new Map(present.texts.map((text) => [withoutCase(text.address), text]));
  for (const text of texts) {
    const now = byAddress.get(withoutCase(text.address));
    if (!now || isSameText(text, now)) continue;
    const fate = fateOf(text);
    if (fate.kind !== 'moved' || fate.to === now) continue;
    report(takenAddress, placeIn(now.record, ['slug']), {
      address: text.address,
      ref: release.ref,
      before: plainOf(text.edition.title),
      now: fate.to.address,
    });
  }
}

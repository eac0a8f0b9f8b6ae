import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import type { SetText } from '../model/set-text.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { RedirectView } from './views/lost-address-views.ts';

/** The page at an old address, which redirects to the current one. */
export function redirectView(site: PlannedSite, to: PageRef, title: SetText): RedirectView {
  const frame = frameOf(site, to, { title, titleIn: () => title });
  const href = site.addresses.href(addressOf(to, site.archive, site.addresses));
  return { kind: 'redirect', ...frame, alternates: [], nearest: [], to: { text: title, href } };
}

import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { hrefOf } from '../site/site.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { SavedView } from './views/saved-views.ts';

/** The page that lists what a reader has saved for offline. It is also what a reader sees offline in place of other pages. */
export function savedView(site: PlannedSite, ref: PageRef): SavedView {
  const { language } = ref;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).saved.title;
  return {
    kind: 'saved',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    stylesheet: site.addresses.href(site.addresses.savedStylesheet),
    script: site.addresses.href(site.addresses.savedScript),
    issues: hrefOf(site, { kind: 'issues', language }),
  };
}

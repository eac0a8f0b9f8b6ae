import type { PageRef } from '../addresses/page-ref.ts';
import { personLinks } from '../site/links.ts';
import { frameOf } from './parts/frame.ts';
import { type PlannedSite, textView } from './parts/planned-site.ts';
import { revisedView } from './parts/revised.ts';
import { staleView } from './parts/stale.ts';
import { contributeToPage } from './taking-part/contribute.ts';
import type { JournalPageView } from './views/text-views.ts';

/** One of the journal's own pages, such as "About". */
export function journalPageView(site: PlannedSite, ref: Extract<PageRef, { kind: 'page' }>): JournalPageView {
  const { language } = ref;
  const editions = site.archive.pages.get(ref.page)?.editions;
  const edition = editions?.get(language);
  if (!edition) throw new Error(`the archive lost the page ${ref.page}`);
  const { title, subtitle, summary, translators } = edition;
  const stale = editions && staleView(site, editions, edition, (other) => ({ ...ref, language: other }));
  return {
    kind: 'page',
    ...frameOf(site, ref, {
      title,
      description: summary,
      titleIn: (other) => editions?.get(other)?.title ?? title,
    }),
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    text: textView(site, edition),
    translators: personLinks(site, translators, language),
    ...contributeToPage(site, edition),
    ...(stale && { stale }),
    ...revisedView(edition),
  };
}

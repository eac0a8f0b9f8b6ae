import type { PageRef } from '../addresses/page-ref.ts';
import { hrefOf } from '../site/site.ts';
import { callView, latestCall } from './parts/calls.ts';
import { firstContents, issueCard } from './parts/cards.ts';
import { commonView } from './parts/common-view.ts';
import { debateCards } from './parts/debate-cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { HomeView } from './views/views.ts';

const DEBATES_SHOWN = 5;

/** How many earlier issues are shown. The page of all issues has the others. */
const ISSUES_SHOWN = 50;

/** The home page: the latest issue with its contents, earlier issues, the latest call and debates. */
export function homeView(site: PlannedSite, ref: PageRef): HomeView {
  const { language } = ref;
  const { archive } = site;
  const [latest, ...earlier] = archive.issues.values();
  const common = commonView(site, language);
  const calling = latestCall(archive);
  const call = calling && callView(site, calling, language);
  return {
    kind: 'home',
    ...frameOf(site, ref, {
      title: common.title,
      description: common.description,
      titleIn: (other) => commonView(site, other).title,
    }),
    ...(latest && {
      current: { issue: issueCard(site, latest, language), ...firstContents(site, latest, language) },
    }),
    earlier: earlier.slice(0, ISSUES_SHOWN).map((issue) => issueCard(site, issue, language)),
    ...(earlier.length > ISSUES_SHOWN && {
      allIssues: { href: hrefOf(site, { kind: 'issues', language }), count: archive.issues.size },
    }),
    ...(call && { call }),
    debates: debateCards(site, language, DEBATES_SHOWN),
  };
}

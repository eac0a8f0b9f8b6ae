import type { PageRef } from '../addresses/page-ref.ts';
import { callView, latestCall } from './parts/calls.ts';
import { groupsOf, issueCard } from './parts/cards.ts';
import { commonView } from './parts/common-view.ts';
import { debateCards } from './parts/debate-cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { HomeView } from './views/views.ts';

const DEBATES_SHOWN = 5;

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
      current: { issue: issueCard(site, latest, language), groups: groupsOf(site, latest, language) },
    }),
    earlier: earlier.map((issue) => issueCard(site, issue, language)),
    ...(call && { call }),
    debates: debateCards(site, language, DEBATES_SHOWN),
  };
}

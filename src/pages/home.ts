import type { PageRef } from '../addresses/page-ref.ts';
import { hrefOf } from '../site/site.ts';
import { earlierIssues } from './lists/folded-issues.ts';
import { belowCover } from './parts/below-cover.ts';
import { callView, latestCall } from './parts/calls.ts';
import { firstContents, issueCard } from './parts/cards.ts';
import { commonView } from './parts/common-view.ts';
import { debateCards } from './parts/debate-cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { HomeView } from './views/views.ts';

const DEBATES_SHOWN = 5;

/** The view of a journal that has no issue yet. */
const NOTHING_BELOW = { call: false, debates: false };

/** The home page: the latest issue with its contents, earlier issues, the latest call and debates. */
export function homeView(site: PlannedSite, ref: PageRef): HomeView {
  const { language } = ref;
  const { archive } = site;
  const [latest, ...earlier] = archive.issues.values();
  const common = commonView(site, language);
  const calling = latestCall(archive);
  const call = calling && callView(site, calling, language);
  const current = latest && {
    issue: issueCard(site, latest, language),
    ...firstContents(site, latest, language),
  };
  const debates = debateCards(site, language, DEBATES_SHOWN);
  const { shown, folded, count } = earlierIssues(site, earlier, language);
  return {
    kind: 'home',
    ...frameOf(site, ref, {
      title: common.title,
      description: common.description,
      titleIn: (other) => commonView(site, other).title,
    }),
    ...(current && { current }),
    earlier: shown.map((issue) => issueCard(site, issue, language)),
    folded,
    ...(count < earlier.length && {
      allIssues: { href: hrefOf(site, { kind: 'issues', language }), count: archive.issues.size },
    }),
    ...(call && { call }),
    debates,
    belowCover: current ? belowCover(current.issue, current, call, debates) : NOTHING_BELOW,
  };
}

import type { PageRef } from '../addresses/page-ref.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Issue } from '../model/archive.ts';
import { hasPage, hrefOf } from '../site/site.ts';
import { earlierIssues } from './lists/folded-issues.ts';
import { belowCover } from './parts/below-cover.ts';
import { firstContents, issueCard } from './parts/cards.ts';
import { commonView } from './parts/common-view.ts';
import { debateCards } from './parts/debate-cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import { callView, latestCall } from './taking-part/calls.ts';
import type { HomeView } from './views/home-views.ts';

const DEBATES_SHOWN = 5;

/** The view of a journal that has no issue yet. */
const NOTHING_BELOW = { call: false, debates: false };

/** How many issues that the language lacks are named. */
const NEWER_SHOWN = 3;

/**
 * The home page: the latest issue that has texts in its language, with its contents, earlier issues, the latest call and
 * debates.
 */
export function homeView(site: PlannedSite, ref: PageRef): HomeView {
  const { language } = ref;
  const { archive } = site;
  const issues = [...archive.issues.values()];
  const place = Math.max(
    0,
    issues.findIndex(({ number }) => hasPage(site, site.addresses.issue(language, number))),
  );
  const latest = issues[place];
  const earlier = issues.slice(place + 1);
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
    ...newerIssues(site, issues.slice(0, place), language),
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

/** The issues after the latest one that can be read in the language. */
function newerIssues(
  site: PlannedSite,
  issues: readonly Issue[],
  language: SiteLanguage,
): Pick<HomeView, 'newer'> {
  if (issues.length === 0) return {};
  const cards = issues.map((issue) => issueCard(site, issue, language));
  return {
    newer: {
      issues: cards.slice(0, NEWER_SHOWN),
      count: issues.length,
      languages: [...new Set(cards.flatMap(({ onlyIn }) => onlyIn ?? []))],
      ...(issues.length > NEWER_SHOWN && {
        allIssues: { href: hrefOf(site, { kind: 'issues', language }), count: site.archive.issues.size },
      }),
    },
  };
}

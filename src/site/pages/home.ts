import { groupsOf, issueCard } from '../cards.ts';
import { debateCards } from '../debate-cards.ts';
import { commonView, frameOf } from '../frame.ts';
import type { PageRef } from '../page-ref.ts';
import { callView } from '../relations.ts';
import type { Site } from '../site.ts';
import type { HomeView } from '../views.ts';

/** How many debates the home page shows. */
const DEBATES_SHOWN = 5;

/** The home page: the latest issue with its contents, earlier issues, calls and debates. */
export function homeView(site: Site, ref: PageRef): HomeView {
  const { language } = ref;
  const { archive } = site;
  const [latest, ...earlier] = archive.issues.values();
  const common = commonView(site, language);
  const calls = [...archive.issues.values()]
    .filter(({ call }) => call !== undefined)
    .sort((a, b) => ((a.call?.deadline.iso ?? '') < (b.call?.deadline.iso ?? '') ? 1 : -1))
    .flatMap((issue) => callView(site, issue, language) ?? []);
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
    calls,
    debates: debateCards(site, language, DEBATES_SHOWN),
  };
}

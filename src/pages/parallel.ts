import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Article, Edition } from '../model/archive.ts';
import { plainOf } from '../model/set-text.ts';
import { issueLink, personLinks } from '../site/links.ts';
import { editionFor, hrefOf, pageOf, textOf, workOf } from '../site/site.ts';
import { sourceOf } from '../translation/staleness.ts';
import { secondId } from './parallel/own-ids.ts';
import { dateView } from './parts/cards.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import { changedIds, changedPlaces } from './parts/stale.ts';
import type { ParallelLink, ParallelSide, ParallelView, StaleSide } from './views/parallel-views.ts';

type ParallelRef = Extract<PageRef, { kind: 'parallel' }>;

/** Two editions of an article side by side: the one in the page's language, and another. */
export function parallelView(site: PlannedSite, ref: ParallelRef): ParallelView {
  const { language } = ref;
  const work = workOf(site, ref.work);
  if (work.kind !== 'article') throw new Error(`${ref.work} is no article`);
  const [first, second] = [editionFor(work, language), editionFor(work, ref.other)];
  const names = [first, second].map((edition) => interfaceIn(edition.language).name).join(' | ');
  return {
    kind: 'parallel',
    ...frameOf(site, ref, {
      title: `${plainOf(first.title)} (${names})`,
      description: first.summary,
      titleIn: () => first.title,
    }),
    stylesheet: site.addresses.href(site.addresses.parallelStylesheet),
    issue: issueLink(site, work.issue, language),
    date: dateView(work.date, language),
    first: sideView(site, work, first),
    second: sideView(site, work, second),
    stale: [first, second].flatMap((edition) => staleSide(site, work, edition, ref)),
    parallel: site.costly.parallelText(
      { text: textOf(site, first), language },
      { text: textOf(site, second), language: ref.other },
    ),
    draft: first.draft || second.draft,
  };
}

function sideView(site: PlannedSite, work: Article, edition: Edition): ParallelSide {
  const { language, title, subtitle, summary, translators } = edition;
  return {
    language,
    name: interfaceIn(language).name,
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(summary !== undefined && { summary }),
    authors: personLinks(site, work.authors, language),
    translators: personLinks(site, translators, language),
    href: hrefOf(site, pageOf(work, language)),
  };
}

/** What has changed since a translation on the page was made. */
function staleSide(
  site: PlannedSite,
  work: Article,
  edition: Edition,
  { language: reader, other }: ParallelRef,
): readonly StaleSide[] {
  const state = site.states.get(edition);
  const source = sourceOf(work.editions, edition);
  if (state?.kind !== 'stale' || !source) return [];
  const changes = state.changes ?? [];
  const isHere = source.language === reader || source.language === other;
  const idHere = (id: string): string => (source.language === other ? secondId(id, other) : id);
  const page = isHere ? '' : hrefOf(site, pageOf(work, source.language));
  const hrefTo = (id: string | undefined): string => {
    if (id === undefined) return isHere ? '#page_main' : page;
    return `${page}#${encodeURIComponent(isHere ? idHere(id) : id)}`;
  };
  return [
    {
      translation: edition.language,
      original: source.language,
      ...changedPlaces(changes, hrefTo, reader),
      changed: isHere ? changedIds(changes) : [],
    },
  ];
}

/** The pages that set an edition beside the others of its article. */
export function parallelLinks(
  site: PlannedSite,
  work: Article,
  language: SiteLanguage,
): readonly ParallelLink[] {
  const { paragraphs } = textOf(site, editionFor(work, language));
  return [...work.editions.values()].flatMap((edition) => {
    const { language: other } = edition;
    if (other === language) return [];
    const common = Math.min(paragraphs, textOf(site, edition).paragraphs);
    return [
      {
        language: other,
        name: interfaceIn(other).name,
        href: hrefOf(site, { kind: 'parallel', language, work: work.id, other }),
        ...(common > 0 && { paragraphs: common }),
      },
    ];
  });
}

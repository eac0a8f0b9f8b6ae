import { hasPage } from '../../addresses/find-page.ts';
import {
  addressOf,
  canonicalOf,
  editionsOf,
  inLanguage,
  type PageRef,
  partOf,
} from '../../addresses/page-ref.ts';
import { interfaceIn, markedWordsOf, type SiteLanguage } from '../../languages/index.ts';
import { metadataOf } from '../../metadata/metadata.ts';
import { plainOf, type SetText } from '../../model/set-text.ts';
import { hasVersions, nearestPages } from '../../site/nearest.ts';
import { hrefOf, textOf } from '../../site/site.ts';
import type { Alternate, Frame, NavigationLink } from '../views/frame-views.ts';
import { commonView } from './common-view.ts';
import type { PlannedSite } from './planned-site.ts';

/** The facts about a page that its frame is built from. */
export interface FrameFacts {
  readonly title: SetText;
  readonly description?: SetText | undefined;
  /** The page's title in another language. For names it is the same in all. */
  readonly titleIn: (language: SiteLanguage) => SetText;
}

/** Builds the parts that every page has. */
export function frameOf(site: PlannedSite, ref: PageRef, facts: FrameFacts): Frame {
  const { language } = ref;
  const { description } = facts;
  const frame = {
    site: commonView(site, language),
    language,
    title: facts.title,
    ...(description !== undefined && description !== '' && { description: plainOf(description) }),
    url: site.addresses.absolute(addressOf(canonicalOf(ref), site.archive, site.addresses)),
    navigation: navigationOf(site, ref),
    alternates: alternatesOf(site, ref, facts.titleIn),
    nearest: nearestPages(site, ref),
  };
  const pageFacts = {
    url: frame.url,
    title: plainOf(frame.title),
    ...(frame.description !== undefined && { description: frame.description }),
    language,
    siteName: plainOf(frame.site.title),
    otherLanguages: frame.alternates.map((alternate) => alternate.language),
  };
  return { ...frame, metadata: metadataOf(site, ref, pageFacts) };
}

function alternatesOf(site: PlannedSite, ref: PageRef, titleIn: FrameFacts['titleIn']): readonly Alternate[] {
  if (!hasVersions(ref)) return [];
  return site.archive.journal.languages.flatMap((language) => {
    if (language === ref.language || !hasPage(site, inLanguage(ref, language))) return [];
    const address = addressOf(inLanguage(ref, language), site.archive, site.addresses);
    const paragraphs = paragraphsInCommon(site, ref, language);
    return [
      {
        language,
        name: interfaceIn(language).name,
        title: plainOf(titleIn(language)),
        href: site.addresses.href(address),
        url: site.addresses.absolute(address),
        ...(paragraphs > 0 && { paragraphs }),
      },
    ];
  });
}

/** How many numbered paragraphs the page's text has in both languages. 0 if it lacks one of the editions. */
function paragraphsInCommon(site: PlannedSite, ref: PageRef, other: SiteLanguage): number {
  const editions = editionsOf(site.archive, ref);
  const [own, others] = [editions?.get(ref.language), editions?.get(other)];
  return own && others ? Math.min(textOf(site, own).paragraphs, textOf(site, others).paragraphs) : 0;
}

const NAVIGATION = ['issues', 'debates', 'articles', 'search', 'translations'] as const;

/**
 * How many of the links are at the top of a narrow screen. The others are in the footer there, with the journal's own
 * pages.
 */
const ON_NARROW_SCREENS = 4;

/** For each link, the kinds of page that belong to its section. */
const BELOW: Readonly<Record<(typeof NAVIGATION)[number], readonly PageRef['kind'][]>> = {
  issues: ['issue', 'manifest', 'article', 'parallel'],
  debates: ['debate'],
  articles: ['person', 'topic'],
  translations: [],
  search: [],
};

function currentOf(kind: (typeof NAVIGATION)[number], ref: PageRef): NavigationLink['current'] {
  if (ref.kind === kind) return partOf(ref) === undefined ? 'page' : 'section';
  return BELOW[kind].includes(ref.kind) ? 'section' : 'no';
}

function navigationOf(site: PlannedSite, ref: PageRef): readonly NavigationLink[] {
  const { language } = ref;
  const words = interfaceIn(language).navigation;
  const textLanguage = markedWordsOf(language);
  const places = NAVIGATION.map(
    (kind, place): NavigationLink => ({
      text: words[kind],
      href: hrefOf(site, { kind, language }),
      current: currentOf(kind, ref),
      further: place >= ON_NARROW_SCREENS,
      ...(textLanguage && { textLanguage }),
    }),
  );
  const own = ref.kind === 'page' ? hrefOf(site, ref) : undefined;
  const pages = commonView(site, language).pages.map(
    (page): NavigationLink => ({ ...page, current: page.href === own ? 'page' : 'no', further: true }),
  );
  return [...places, ...pages];
}

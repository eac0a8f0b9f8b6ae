import type { Addresses } from '../../addresses/addresses.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Archive } from '../../model/archive.ts';
import type { PageId } from '../../model/ids.ts';
import { plainOf } from '../../model/set-text.ts';
import { setJournalWords } from '../../site/journal-words.ts';
import { licenseView } from '../../site/license.ts';
import type { Site } from '../../site/site.ts';
import { sorterFor } from '../../site/sorter.ts';
import type { GetInvolvedView, SiteView } from '../views/frame-views.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { firstFonts, wordmarkView } from './look.ts';
import type { PlannedSite } from './planned-site.ts';

/** Builds what all pages in a language have in common. */
export function siteViewIn(
  language: SiteLanguage,
  { archive, addresses, map, theme }: Pick<Site, 'archive' | 'addresses' | 'map' | 'theme'>,
): SiteView {
  const { publisher, license, words } = archive.journal;
  const [main] = archive.journal.languages;
  const { compare } = sorterFor(language);
  return {
    language,
    defaultLanguage: main,
    ...setJournalWords({ archive }, language),
    home: addresses.href(addresses.home(language)),
    search: addresses.href(addresses.search(language)),
    ...(map.pages.has(addresses.saved(language)) && { saved: addresses.href(addresses.saved(language)) }),
    feed: addresses.href(addresses.feed(language)),
    jsonFeed: addresses.href(addresses.jsonFeed(language)),
    feedOfAll: addresses.href(addresses.feedOfAll),
    openSearch: addresses.href(addresses.openSearch(language)),
    stylesheet: addresses.href(addresses.stylesheet),
    codeStylesheet: addresses.href(addresses.codeStylesheet),
    fonts: firstFonts(language, theme, addresses),
    script: addresses.href(addresses.pageScript),
    icon: addresses.href(addresses.icon),
    ...wordmarkView(theme, addresses),
    ...(publisher !== undefined && { publisher }),
    ...(license !== undefined && { license: licenseView(license) }),
    pages: [...archive.pages.values()]
      .flatMap(({ editions }) => editions.get(language) ?? [])
      .map(({ title: text, slug }) => ({ text, href: addresses.href(addresses.page(language, slug)) }))
      .sort((a, b) => compare(plainOf(a.text), plainOf(b.text))),
    ...(words !== undefined && { words }),
    ...getInvolvedIn(language, archive, addresses),
    ...(archive.journal.guide && {
      guide: {
        overview: addresses.href(addresses.guide(language, 'overview')),
        translators: addresses.href(addresses.guide(language, 'translators')),
      },
    }),
    contentSecurityPolicy: contentSecurityPolicy(),
  };
}

/** Id of the page that says how to take part in the journal. */
const GET_INVOLVED = 'get-involved' as PageId;

function getInvolvedIn(
  language: SiteLanguage,
  archive: Archive,
  addresses: Addresses,
): { getInvolved?: GetInvolvedView } {
  const edition = archive.pages.get(GET_INVOLVED)?.editions.get(language);
  if (!edition) return {};
  const { title, summary, slug } = edition;
  const href = addresses.href(addresses.page(language, slug));
  return { getInvolved: { title, ...(summary !== undefined && { summary }), href } };
}

/** What all pages in a language have in common. Throws for languages that the journal does not have. */
export function commonView(site: PlannedSite, language: SiteLanguage): SiteView {
  const view = site.common.get(language);
  if (!view) throw new Error(`the journal does not speak ${language}`);
  return view;
}

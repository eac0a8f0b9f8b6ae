import { type Address, outputFile } from '../../addresses/address.ts';
import { addressOf, debateFeedOf } from '../../addresses/page-ref.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { WorkId } from '../../model/ids.ts';
import { joined } from '../../model/set-text.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { setJournalWords } from '../../site/journal-words.ts';
import { workLink } from '../../site/links.ts';
import type { Site } from '../../site/site.ts';
import { madeWhenRead, type TextOutput } from '../formats/output.ts';
import { atom } from './atom.ts';
import { type Feed, newestTexts, speakerIn, textsOf } from './feed-texts.ts';
import { jsonFeed } from './json-feed.ts';

/** How many of the newest texts the feed of a language carries. */
const NEWEST = 30;

/** The same for the feed of a debate. Most debates are shorter, and come whole. */
const NEWEST_OF_DEBATE = 100;

/** The same for the feed of everything, where each text may come in several languages. */
const NEWEST_OF_ALL = 50;

/**
 * The feeds, with whole texts: the newest in each language (Atom and JSON Feed), the newest of all languages together
 * (`/all.xml`, translations as entries of their own), and for each page of a debate its works, at most a hundred. Each is made when it is
 * written: those of all debates together hold the whole archive.
 */
export function feeds(site: PlannedSite): readonly TextOutput[] {
  const { addresses, archive, map } = site;
  const spoken = archive.journal.languages.filter((language) => map.pages.has(addresses.home(language)));
  const debates = [...map.pages.values()].flatMap((ref) =>
    ref.kind === 'debate' && ref.part === undefined ? [ref] : [],
  );
  const output = (address: Address, write: typeof atom, feed: () => Feed): TextOutput =>
    madeWhenRead(outputFile(address), () => write(site, feed(), addresses.absolute(address)));
  return [
    ...spoken.flatMap((language) => [
      output(addresses.feed(language), atom, () => languageFeed(site, language)),
      output(addresses.jsonFeed(language), jsonFeed, () => languageFeed(site, language)),
    ]),
    output(addresses.feedOfAll, atom, () => feedOfAll(site, spoken)),
    ...debates.map(({ language, opening }) =>
      output(debateFeedOf(archive, addresses, language, opening), atom, () =>
        debateFeed(site, language, opening),
      ),
    ),
  ];
}

function languageFeed(site: Site, language: SiteLanguage): Feed {
  const { addresses } = site;
  const { title, tagline } = setJournalWords(site, language);
  return {
    language,
    title,
    ...(tagline !== '' && { subtitle: tagline }),
    pages: [{ language, url: addresses.absolute(addresses.home(language)) }],
    archives: addresses.absolute(addresses.articles(language)),
    author: speakerIn(site, language),
    texts: newestTexts(site, [language], NEWEST),
  };
}

function feedOfAll(site: Site, spoken: readonly SiteLanguage[]): Feed {
  const { addresses, archive } = site;
  return {
    ...languageFeed(site, archive.journal.languages[0]),
    pages: spoken.map((language) => ({ language, url: addresses.absolute(addresses.home(language)) })),
    texts: newestTexts(site, spoken, NEWEST_OF_ALL),
  };
}

/** The works of a debate, each once: in the language of the feed where it has it, else as it was written. */
function debateFeed(site: Site, language: SiteLanguage, opening: WorkId): Feed {
  const { addresses, archive } = site;
  const { title } = setJournalWords(site, language);
  return {
    language,
    title: joined(workLink(site, opening, language).title, ' · ', title),
    pages: [
      {
        language,
        url: addresses.absolute(addressOf({ kind: 'debate', language, opening }, archive, addresses)),
      },
    ],
    author: speakerIn(site, language),
    texts: textsOf(site, archive.debates.get(opening)?.works ?? [], language).slice(0, NEWEST_OF_DEBATE),
  };
}

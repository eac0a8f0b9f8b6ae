import { addressOf, debateFeedOf } from '../../addresses/page-ref.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { NamedPerson } from '../../metadata/named-people.ts';
import {
  type AnsweredRecord,
  changedOn,
  type OtherEdition,
  publishedOn,
  recordOf,
  type TopicRecord,
} from '../../metadata/record.ts';
import type { Edition, Work } from '../../model/archive.ts';
import { compareDates, firstDay, laterOf, type PartialDate } from '../../model/date.ts';
import type { WorkId } from '../../model/ids.ts';
import type { SetText } from '../../model/set-text.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { journalWords } from '../../site/journal-words.ts';
import { editionFor, hasPage, type Site, textOf } from '../../site/site.ts';

/** A text as feeds name it: one work in one language. A translation is a text of its own. */
export interface FeedText {
  readonly work: Work;
  readonly edition: Edition;
  readonly date: PartialDate;
  /** When it last changed. */
  readonly changed: PartialDate;
}

/** A feed, whatever its format. All addresses are whole. */
export interface Feed {
  readonly language: SiteLanguage;
  readonly title: SetText;
  readonly subtitle?: SetText;
  /** The pages that show what the feed tells, each in its language. */
  readonly pages: readonly { readonly language: SiteLanguage; readonly url: string }[];
  /** Where the texts are that the feed no longer carries. */
  readonly archives?: string;
  /** Who speaks where a text names no author. */
  readonly author: string;
  /** Newest first. */
  readonly texts: readonly FeedText[];
}

/** All that a feed tells of a text. */
export interface FeedEntry {
  /** The address of the text's page, which is also the entry's id: the same in every feed. */
  readonly url: string;
  readonly language: SiteLanguage;
  readonly title: SetText;
  readonly summary?: SetText;
  /** Moments (RFC 3339): when the text appeared, and when it last changed. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly NamedPerson[];
  readonly translators: readonly NamedPerson[];
  readonly topics: readonly TopicRecord[];
  /** The whole text, its addresses whole. */
  readonly html: string;
  /** The other editions. */
  readonly translations: readonly OtherEdition[];
  readonly answers: readonly FeedAnswer[];
  /** The feed with the answers to this text, and how many there are. */
  readonly replies?: { readonly feed: string; readonly count: number };
}

/** What a text answers: the id of an entry or a text elsewhere, and where to read it. */
interface FeedAnswer {
  readonly ref: string;
  readonly href: string;
  /** Media type of what is at `href`; unknown of texts elsewhere. */
  readonly type?: 'text/html';
}

/** The texts that have an edition in one of the languages, newest first, no more than so many. */
export function newestTexts(
  site: Site,
  languages: readonly SiteLanguage[],
  most: number,
): readonly FeedText[] {
  const texts = [...site.archive.works.values()].flatMap((work) =>
    languages.flatMap((language) => {
      const edition = work.editions.get(language);
      return edition ? [feedText(work, edition)] : [];
    }),
  );
  return newestFirst(texts).slice(0, most);
}

/** Works as a reader of a language is led to them, newest first. */
export function textsOf(site: Site, works: readonly WorkId[], reader: SiteLanguage): readonly FeedText[] {
  return newestFirst(
    works.flatMap((id) => {
      const work = site.archive.works.get(id);
      return work ? [feedText(work, editionFor(work, reader))] : [];
    }),
  );
}

function feedText(work: Work, edition: Edition): FeedText {
  return { work, edition, date: publishedOn(work, edition), changed: changedOn(work, edition) };
}

function newestFirst(texts: readonly FeedText[]): readonly FeedText[] {
  return texts.toSorted((a, b) => compareDates(b.date, a.date));
}

/** Tells of a text. Its HTML is decoded here: entries are made one after the other and not kept. */
export function feedEntry(site: PlannedSite, { work, edition }: FeedText): FeedEntry {
  const record = recordOf(site, work, edition);
  const { url, language, date, changed, authors, translators, topics } = record;
  const { title, summary } = edition;
  const replies = repliesTo(site, work, language);
  return {
    url,
    language,
    title,
    ...(summary !== undefined && { summary }),
    published: moment(date),
    updated: moment(changed),
    authors,
    translators,
    topics,
    html: site.costly.feedText(textOf(site, edition), url),
    translations: record.otherEditions,
    answers: record.answers.map(answerOf),
    ...(replies && { replies }),
  };
}

/** An answer names the edition that readers of its own language are led to, so that it is the same in every feed. */
function answerOf({ kind, url, paragraph }: AnsweredRecord): FeedAnswer {
  if (kind === 'elsewhere') {
    return { ref: url, href: url };
  }
  return { ref: url, href: paragraph === undefined ? url : `${url}#p${paragraph}`, type: 'text/html' };
}

/** The first debate that the work is part of has all answers to it, directly or not. */
function repliesTo(site: Site, { id }: Work, language: SiteLanguage): FeedEntry['replies'] {
  const { addresses, archive } = site;
  const count = archive.answers.get(id)?.length ?? 0;
  const debate = archive.debatesOf
    .get(id)
    ?.find((opening) => hasPage(site, addressOf({ kind: 'debate', language, opening }, archive, addresses)));
  if (count === 0 || debate === undefined) return undefined;
  return { feed: addresses.absolute(debateFeedOf(archive, addresses, language, debate)), count };
}

/** Who speaks in a feed as a whole: the publisher, else the journal. */
export function speakerIn(site: Site, language: SiteLanguage): string {
  return site.archive.journal.publisher ?? journalWords(site, language).title;
}

/** When the last of a feed's texts changed; undefined if it has none. */
export function updatedOf({ texts: [first, ...others] }: Feed): string | undefined {
  return first && moment(others.reduce((last, { changed }) => laterOf(last, changed), first.changed));
}

/**
 * A date as a moment (RFC 3339): noon in universal time of the day that is known, or of the first in its month or year. At
 * noon it is the same day from Hawaii to Sydney; at midnight all of America would see the day before.
 */
function moment(date: PartialDate): string {
  return `${firstDay(date)}T12:00:00Z`;
}

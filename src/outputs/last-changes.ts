import type { ListPart } from '../addresses/list-parts.ts';
import { isListRef, listAddress, type PageRef } from '../addresses/page-ref.ts';
import type { SiteLanguage } from '../languages/index.ts';
import { changedOn, publishedOn } from '../metadata/record.ts';
import type { Comment, Work } from '../model/archive.ts';
import { compareDates, firstDay, type PartialDate } from '../model/date.ts';
import { introductionId, type WorkId } from '../model/ids.ts';
import type { Site } from '../site/site.ts';

/**
 * When pages last changed, by the dates that the content has (never by those of files or of the build): a text's page with its
 * translation, its answers and its comments, a page of works with the newest of them. Days as `2020-03-15`; of a month or a
 * year its first. The journal's own pages have one if they were revised; the guides have none.
 */
export function lastChanges(site: Site): (page: PageRef) => string | undefined {
  const { archive } = site;
  const { works, issues, people, topics, debates } = archive;
  const ofWorks = (ids: readonly WorkId[], language: SiteLanguage) =>
    newest(ids.flatMap((id) => datesOf(works.get(id), language)));
  const ofAll = new Map(
    archive.journal.languages.map((language) => [language, ofWorks([...works.keys()], language)]),
  );
  return (page) => {
    const { language } = page;
    const part = partOfList(site, page);
    if (part) return day(ofWorks(part.works, language));
    switch (page.kind) {
      case 'article':
      case 'parallel':
        return day(newest(datesOfText(site, works.get(page.work), language)));
      case 'issue': {
        const contents = issues.get(page.issue)?.contents ?? [];
        const introduction = works.get(introductionId(page.issue));
        const own = datesOfText(site, introduction, language);
        return day(newest([...own, ...contents.flatMap((id) => datesOf(works.get(id), language))]));
      }
      case 'debate':
        return day(ofWorks(debates.get(page.opening)?.works ?? [], language));
      case 'person': {
        const { authored = [], translated = [], edited = [] } = people.get(page.person) ?? {};
        return day(ofWorks([...authored, ...translated, ...edited.map(introductionId)], language));
      }
      case 'topic':
        return day(ofWorks(topics.get(page.topic)?.works ?? [], language));
      case 'page':
        return day(archive.pages.get(page.page)?.editions.get(language)?.revised?.date);
      case 'guide':
      case 'not-found':
        return undefined;
      default:
        return day(ofAll.get(language));
    }
  };
}

/** The part of a list that a page shows, if it is not the first page. */
function partOfList({ archive, addresses, map }: Site, page: PageRef): ListPart | undefined {
  if (!isListRef(page) || page.part === undefined) return undefined;
  const list = map.lists.get(listAddress(page, archive, addresses));
  return list?.parts.find(({ path }) => path === page.part);
}

/** When a work appeared, and when its edition in a language did. */
function datesOf(work: Work | undefined, language: SiteLanguage): readonly PartialDate[] {
  if (!work) return [];
  const own = work.editions.get(language);
  return own ? [work.date, publishedOn(work, own)] : [work.date];
}

/** The same of a text with all that its page shows: a revision of this edition above it, and what is below it. */
function datesOfText(
  { archive }: Site,
  work: Work | undefined,
  language: SiteLanguage,
): readonly PartialDate[] {
  if (!work) return [];
  const answers = archive.answers.get(work.id) ?? [];
  const edition = work.editions.get(language);
  return [
    ...datesOf(work, language),
    ...(edition ? [changedOn(work, edition)] : []),
    ...answers.flatMap((id) => datesOf(archive.works.get(id), language)),
    ...(work.kind === 'article' ? work.comments.flatMap(datesOfComment) : []),
  ];
}

function datesOfComment({ date, replies = [] }: Comment): readonly PartialDate[] {
  return [date, ...replies.flatMap(datesOfComment)];
}

function newest(dates: readonly PartialDate[]): PartialDate | undefined {
  let last: PartialDate | undefined;
  for (const date of dates) if (!last || compareDates(date, last) > 0) last = date;
  return last;
}

/** A whole day, as the schema of sitemaps wants it. */
function day(date: PartialDate | undefined): string | undefined {
  return date && firstDay(date);
}

import type { Edition, Work } from '../archive/archive.ts';
import type { PartialDate } from '../archive/date.ts';
import type { Language } from '../languages/index.ts';
import { outputFile } from '../site/addresses.ts';
import { commonView } from '../site/frame.ts';
import { addressOf } from '../site/page-ref.ts';
import { htmlOf, pageOf, type Site } from '../site/site.ts';
import type { Output } from './output.ts';
import { xmlText } from './xml.ts';

/** How many of the newest texts a feed carries. */
const ENTRIES = 30;

/** One Atom feed (RFC 4287) for each language that has a home page. */
export function feeds(site: Site): readonly Output[] {
  return site.archive.journal.languages
    .filter((language) => site.map.pages.has(site.addresses.home(language)))
    .map((language) => ({
      path: outputFile(site.addresses.feed(language)),
      content: feedIn(site, language),
    }));
}

function feedIn(site: Site, language: Language): string {
  const { addresses, archive } = site;
  const { title, tagline } = commonView(site, language);
  const texts = [...archive.works.values()]
    .flatMap((work) => {
      const edition = work.editions.get(language);
      return edition ? [{ work, edition, date: edition.date ?? work.date }] : [];
    })
    .sort((a, b) => (a.date.iso < b.date.iso ? 1 : a.date.iso > b.date.iso ? -1 : 0))
    .slice(0, ENTRIES);
  const self = addresses.absolute(addresses.feed(language));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${xmlText(self)}</id>
  <title>${xmlText(title)}</title>
  <subtitle>${xmlText(tagline)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(addresses.absolute(addresses.home(language)))}"/>
  <updated>${moment(texts[0]?.date)}</updated>
  <author><name>${xmlText(archive.journal.publisher ?? title)}</name></author>
${texts.map(({ work, edition, date }) => entry(site, work, edition, date)).join('')}</feed>
`;
}

function entry(site: Site, work: Work, edition: Edition, date: PartialDate): string {
  const { archive, addresses } = site;
  const url = addresses.absolute(addressOf(pageOf(work, edition.language), archive, addresses));
  const authors = work.authors.map((id) => {
    const name = archive.people.get(id)?.name ?? id;
    return `    <author><name>${xmlText(name)}</name></author>\n`;
  });
  const summary = edition.summary === undefined ? '' : `    <summary>${xmlText(edition.summary)}</summary>\n`;
  return `  <entry>
    <id>${xmlText(url)}</id>
    <title>${xmlText(edition.title)}</title>
    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>
    <published>${moment(date)}</published>
    <updated>${moment(date)}</updated>
${authors.join('')}${summary}    <content type="html" xml:base="${xmlText(url)}">${xmlText(htmlOf(site, edition))}</content>
  </entry>
`;
}

/** A date as a moment (RFC 3339): the beginning of the year, month or day that is known, in UTC. */
function moment(date: PartialDate | undefined): string {
  const { year, month = 1, day = 1 } = date ?? { year: 1970 };
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T00:00:00Z`;
}

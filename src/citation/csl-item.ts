import type { Edition, Work } from '../archive/archive.ts';
import type { PartialDate } from '../archive/date.ts';
import type { PersonId } from '../archive/ids.ts';
import type { Language } from '../languages/index.ts';
import { addressOf } from '../site/page-ref.ts';
import { pageOf, type Site } from '../site/site.ts';
import { type CslName, nameInParts } from './person-name.ts';

/** A year, maybe with a month and a day. */
type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** One text as citation programs know it: an item of CSL-JSON (CSL 1.0.2, csl-data.json), with the fields used here. */
export interface CslItem {
  /** The same as `citation-key`: the work's id and the edition's language, which no other text of the journal has. */
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article-journal';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** Of an introduction that nobody signed: the issue's editors. */
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'container-title': string;
  readonly volume?: string;
  readonly issue: string;
  readonly issued: CslDate;
  readonly language: Language;
  readonly abstract?: string;
  readonly publisher?: string;
  readonly ISSN?: string;
  readonly DOI?: string;
  readonly URL: string;
}

/**
 * An edition as a text to be cited. A translation is a text of its own, with its own title, address, date and translators; the
 * journal's title is never translated.
 */
export function cslItem(site: Site, work: Work, edition: Edition): CslItem {
  const { archive, addresses } = site;
  const { journal } = archive;
  const issue = archive.issues.get(work.issue);
  const { language, title, subtitle, summary } = edition;
  const id = `${work.id}-${language}`;
  const author = names(site, work.authors);
  const editor = author.length === 0 && work.kind === 'introduction' ? names(site, issue?.editors ?? []) : [];
  const translator = names(site, edition.translators);
  return {
    id,
    'citation-key': id,
    type: 'article-journal',
    title: subtitle === undefined ? title : `${title}: ${subtitle}`,
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(translator.length > 0 && { translator }),
    'container-title': journal.title.get(journal.languages[0]) ?? '',
    ...(issue?.volume !== undefined && { volume: issue.volume }),
    issue: work.issue,
    issued: cslDate(edition.date ?? work.date),
    language,
    ...(summary !== undefined && { abstract: summary }),
    ...(journal.publisher !== undefined && { publisher: journal.publisher }),
    ...(journal.issn !== undefined && { ISSN: journal.issn }),
    ...(work.doi !== undefined && { DOI: work.doi }),
    URL: addresses.absolute(addressOf(pageOf(work, language), archive, addresses)),
  };
}

function names({ archive }: Site, ids: readonly PersonId[]): readonly CslName[] {
  return ids.map((id) => {
    const person = archive.people.get(id);
    return person ? nameInParts(person.name, person.citedAs) : { literal: id };
  });
}

function cslDate({ year, month, day }: PartialDate): CslDate {
  return { 'date-parts': [[year, ...(month ? [month, ...(day ? [day] : [])] : [])]] };
}

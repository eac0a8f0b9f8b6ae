import type { SiteLanguage } from '../languages/index.ts';
import { recordOf } from '../metadata/record.ts';
import type { Edition, Work } from '../model/archive.ts';
import type { PartialDate } from '../model/date.ts';
import type { Doi } from '../model/doi.ts';
import type { PersonId } from '../model/ids.ts';
import { type CslName, nameInParts } from '../model/person-name.ts';
import { joined, type SetText } from '../model/set-text.ts';
import type { Site } from '../site/site.ts';

/** A year, optionally with month and day. */
type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/**
 * A text as citation programs see it: a CSL-JSON item (CSL 1.0.2, csl-data.json) with the fields used here. Each format
 * writes the italics of titles in its own way.
 */
export interface CslItem {
  /** Equal to `citation-key`: the work's id and the edition's language, unique within the journal. */
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article-journal';
  readonly title: SetText;
  readonly author?: readonly CslName[];
  /** The issue's editors, if this is an introduction without authors. */
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'container-title': string;
  readonly volume?: string;
  readonly issue: string;
  readonly issued: CslDate;
  /** Set for translations. */
  readonly 'original-title'?: SetText;
  readonly 'original-date'?: CslDate;
  readonly language: SiteLanguage;
  readonly abstract?: string;
  readonly publisher?: string;
  readonly ISSN?: string;
  readonly DOI?: Doi;
  readonly URL: string;
}

/**
 * An edition as a text to cite. A translation is a text of its own, with its own title, address, date and translators.
 * The journal's title is not translated.
 */
export function cslItem(site: Site, work: Work, edition: Edition): CslItem {
  const { url, language, summary, date, doi, issue } = recordOf(site, work, edition);
  const { number, volume, journal } = issue;
  const id = `${work.id}-${language}`;
  const author = names(site, work.authors);
  const editors = site.archive.issues.get(work.issue)?.editors ?? [];
  const editor = author.length === 0 && work.kind === 'introduction' ? names(site, editors) : [];
  const translator = names(site, edition.translators);
  return {
    id,
    'citation-key': id,
    type: 'article-journal',
    title: wholeTitle(edition),
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(translator.length > 0 && { translator }),
    'container-title': journal.title,
    ...(volume !== undefined && { volume }),
    issue: number,
    issued: cslDate(date),
    ...ofOriginal(work, edition),
    language,
    ...(summary !== undefined && { abstract: summary }),
    ...(journal.publisher !== undefined && { publisher: journal.publisher }),
    ...(journal.issn !== undefined && { ISSN: journal.issn }),
    ...(doi !== undefined && { DOI: doi }),
    URL: url,
  };
}

/** A translation's reference to its original: the title, and the year if it differs. */
function ofOriginal(
  work: Work,
  { language, date }: Edition,
): Pick<CslItem, 'original-title' | 'original-date'> {
  const original = work.editions.get(work.original);
  if (!original || language === work.original) return {};
  return {
    'original-title': wholeTitle(original),
    ...(date && date.year !== work.date.year && { 'original-date': { 'date-parts': [[work.date.year]] } }),
  };
}

function wholeTitle({ title, subtitle }: Edition): SetText {
  return subtitle === undefined ? title : joined(title, ': ', subtitle);
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

import { type Address, outputFile } from '../addresses/address.ts';
import { bibtexEntry } from '../citation/bibtex.ts';
import { type CslItem, cslItem } from '../citation/csl-item.ts';
import { cslJson } from '../citation/csl-json.ts';
import { risRecord } from '../citation/ris.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { CitationFormat } from '../languages/words/interface/cite-words.ts';
import type { IssueNumber, WorkId } from '../model/ids.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { editionFor, workOf } from '../site/site.ts';
import { madeWhenRead, type TextOutput } from './formats/output.ts';

/**
 * The files that citation programs read, beside each article's page and each issue's: the article, or the issue's introduction
 * and all its articles, each in the page's language where it exists in it.
 */
export function citations(site: PlannedSite): readonly TextOutput[] {
  return [...site.map.pages].flatMap(([page, ref]) => {
    if (ref.kind === 'article') return filesOf(site, page, () => [ref.work], ref.language);
    if (ref.kind === 'issue') return filesOf(site, page, () => worksOf(site, ref.issue), ref.language);
    return [];
  });
}

function worksOf({ archive }: PlannedSite, number: IssueNumber): readonly WorkId[] {
  const issue = archive.issues.get(number);
  return issue ? [issue.introduction, ...issue.contents] : [];
}

/** @param works asked for when a file is made, because which files there are does not depend on them */
function filesOf(
  site: PlannedSite,
  page: Address,
  works: () => readonly WorkId[],
  language: SiteLanguage,
): readonly TextOutput[] {
  const items = (): readonly CslItem[] =>
    works().map((id) => {
      const work = workOf(site, id);
      return cslItem(site, work, editionFor(work, language));
    });
  const file = (format: CitationFormat, make: () => string): TextOutput =>
    madeWhenRead(outputFile(site.addresses.citation(page, format)), make);
  return [
    file('bib', () => items().map(bibtexEntry).join('\n')),
    file('ris', () => items().map(risRecord).join('')),
    file('json', () => cslJson(items())),
  ];
}

import { type Address, outputFile } from '../addresses/addresses.ts';
import { bibtexEntry } from '../citation/bibtex.ts';
import { type CslItem, cslItem } from '../citation/csl-item.ts';
import { cslJson } from '../citation/csl-json.ts';
import { risRecord } from '../citation/ris.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { CitationFormat } from '../languages/words/interface/cite-words.ts';
import type { Work } from '../model/archive.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { editionFor, workOf } from '../site/site.ts';
import type { TextOutput } from './formats/output.ts';

/**
 * The files that citation programs read, beside each article's page and each issue's: the article, or the issue's introduction
 * and all its articles, each in the page's language where it exists in it.
 */
export function citations(site: PlannedSite): readonly TextOutput[] {
  return [...site.map.pages].flatMap(([page, ref]) => {
    if (ref.kind === 'article') return filesOf(site, page, [workOf(site, ref.work)], ref.language);
    const issue = ref.kind === 'issue' ? site.archive.issues.get(ref.issue) : undefined;
    if (!issue) return [];
    const works = [issue.introduction, ...issue.contents].map((id) => workOf(site, id));
    return filesOf(site, page, works, ref.language);
  });
}

function filesOf(
  site: PlannedSite,
  page: Address,
  works: readonly Work[],
  language: SiteLanguage,
): readonly TextOutput[] {
  const items = (): readonly CslItem[] =>
    works.map((work) => cslItem(site, work, editionFor(work, language)));
  const file = (format: CitationFormat, make: () => string): TextOutput => ({
    path: outputFile(site.addresses.citation(page, format)),
    get content() {
      return make();
    },
  });
  return [
    file('bib', () => items().map(bibtexEntry).join('\n')),
    file('ris', () => items().map(risRecord).join('')),
    file('json', () => cslJson(items())),
  ];
}

import type { Work } from '../archive/archive.ts';
import { type CslItem, cslItem } from '../citation/csl-item.ts';
import { cslJson } from '../citation/formats.ts';
import type { Language } from '../languages/index.ts';
import { type Address, outputFile } from '../site/addresses.ts';
import { editionFor, type Site, workOf } from '../site/site.ts';
import type { Output } from './output.ts';

/**
 * The files that citation programs read, beside each article's page and each issue's: the article, or the issue's introduction
 * and all its articles, each in the page's language where it exists in it.
 */
export function citations(site: Site): readonly Output[] {
  return [...site.map.pages].flatMap(([page, ref]) => {
    if (ref.kind === 'article') return filesOf(site, page, [workOf(site, ref.work)], ref.language);
    const issue = ref.kind === 'issue' ? site.archive.issues.get(ref.issue) : undefined;
    if (!issue) return [];
    const works = [issue.introduction, ...issue.contents].map((id) => workOf(site, id));
    return filesOf(site, page, works, ref.language);
  });
}

function filesOf(site: Site, page: Address, works: readonly Work[], language: Language): readonly Output[] {
  const items = works.map((work): CslItem => cslItem(site, work, editionFor(work, language)));
  // The language of the text itself: only the citation in words, on the page, is in the reader's.
  const cited = items.map((item) => site.citations.of(item, item.language));
  const path = (format: 'bib' | 'ris' | 'json') => outputFile(site.addresses.citation(page, format));
  return [
    { path: path('bib'), content: cited.map(({ bibtex }) => bibtex).join('\n') },
    { path: path('ris'), content: cited.map(({ ris }) => ris).join('') },
    { path: path('json'), content: cslJson(items) },
  ];
}

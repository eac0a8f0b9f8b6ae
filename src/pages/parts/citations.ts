import type { Address } from '../../addresses/address.ts';
import { CITATION_FILES } from '../../addresses/citation-files.ts';
import { cslItem } from '../../citation/csl-item.ts';
import { CITATION_STYLES, inStyle } from '../../citation/styles.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { editionFor } from '../../site/site.ts';
import type { CiteView } from '../views/text-views.ts';
import type { PlannedSite } from './planned-site.ts';

/** How to cite a work: in words for each style, and as files. */
export function citeView(site: PlannedSite, work: Work, page: Address, language: SiteLanguage): CiteView {
  const { addresses } = site;
  const item = cslItem(site, work, editionFor(work, language));
  return {
    styles: CITATION_STYLES.map((style) => ({ style, runs: inStyle[style](item, language) })),
    files: CITATION_FILES.map(({ format, type }) => ({
      format,
      type,
      href: addresses.href(addresses.citation(page, format)),
    })),
  };
}

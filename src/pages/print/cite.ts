import { cslItem } from '../../citation/csl-item.ts';
import { CITATION_STYLES, inStyle } from '../../citation/styles.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { editionFor } from '../../site/site.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { Run, Section } from './printed.ts';
import { piecesOfAddress } from './words.ts';

/** Names of the styles, the same in every language. */
const STYLES = { apa: 'APA', chicago: 'Chicago' } as const;

/** How to cite a text, in each style. */
export function citeSection(site: PlannedSite, work: Work, language: SiteLanguage): Section {
  const item = cslItem(site, work, editionFor(work, language));
  const { heading } = interfaceIn(language).cite;
  return {
    kind: 'facts',
    heading: work.kind === 'article' ? heading.article : heading.issue,
    items: CITATION_STYLES.map((style) => ({
      term: STYLES[style],
      runs: inStyle[style](item, language).flatMap(({ text, italic }): readonly Run[] =>
        pieces(text, italic),
      ),
    })),
  };
}

/** Addresses in a citation may be divided at the end of a line, as everywhere. */
function pieces(text: string, italic: boolean): readonly Run[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Run[] => {
      const set = [...(italic ? (['em'] as const) : [])];
      if (!/^https?:/.test(piece)) return [{ kind: 'words', text: piece, set }];
      return piecesOfAddress(piece).map((part) => ({ kind: 'words', text: part, set: [...set, 'breaking'] }));
    });
}

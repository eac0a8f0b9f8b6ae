import { cslItem } from '../../citation/csl-item.ts';
import { CITATION_STYLES, inStyle } from '../../citation/styles.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { Work } from '../../model/archive.ts';
import { editionFor } from '../../site/site.ts';
import type { PlannedSite } from '../parts/planned-site.ts';
import type { Run, Section } from './printed.ts';
import { addressWords } from './words.ts';

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

/** Addresses in a citation are set like all others. */
function pieces(text: string, italic: boolean): readonly Run[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      if (/^https?:/.test(piece)) return addressWords(piece);
      return { kind: 'words', text: piece, set: italic ? ['em'] : [] };
    });
}

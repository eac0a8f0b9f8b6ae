import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { addressOfDoi } from '../model/doi.ts';
import type { CslItem } from './csl-item.ts';

/** The number of a double issue, "12-13", with the mark for ranges. Other numbers are as the journal writes them. */
export function issueNumber(number: string, language: SiteLanguage): string {
  const range = /^(\d+)-(\d+)$/.exec(number);
  const isRange = range !== null && Number(range[1]) < Number(range[2]);
  return isRange ? `${range[1]}${conventionsOf(language).citations.rangeDash}${range[2]}` : number;
}

/** Where a text is found for good: the address of its DOI or, if it has none, its own. */
export function locationOf({ DOI, URL }: CslItem): string {
  return DOI === undefined ? URL : addressOfDoi(DOI);
}

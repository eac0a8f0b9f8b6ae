import type { SiteLanguage } from '../languages/index.ts';
import type { Run } from '../model/set-text.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { CslItem } from './csl-item.ts';

/** The citation styles: APA, 7th edition, and Chicago, 17th edition, author-date. */
export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

type Style = (item: CslItem, language: SiteLanguage) => readonly Run[];

/** A text's entry in a list of references, by style, with its words in a language. */
export const inStyle: Readonly<Record<CitationStyle, Style>> = { apa, chicago };

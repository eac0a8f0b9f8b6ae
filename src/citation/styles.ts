import type { Engine } from 'citeproc';
import type { Language } from '../languages/index.ts';
import type { CslItem } from './csl-item.ts';
import { chicagoStyle, citeproc, library } from './library.ts';
import { hideMarkup, showMarkup } from './markup.ts';
import { type StyleNode, shrinkStyle } from './shrink-style.ts';

/** The citation styles: APA, 7th edition, and Chicago, 17th edition, author-date. */
export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A run of a citation's text, either in italics or not. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES' };

/** By style and language, since building an engine is slow. */
const engines = new Map<string, Engine>();

/** A text's bibliography entry in a style and language, as HTML from the library. */
export function formatCitation(item: CslItem, style: CitationStyle, language: Language): string {
  const engine = engineFor(style, language);
  const hidden = hideMarkup(citedInWords(item));
  engine.sys.retrieveItem = () => hidden;
  // One text at a time: two of the same year in one list would become "2020a" and "2020b".
  engine.updateItems([item.id], true);
  const [, [entry = '']] = engine.makeBibliography();
  return entry.trim();
}

/** Removes the original's title, which APA introduces with "published as", in English whatever the language. */
function citedInWords({ 'original-title': _, abstract: __, ...rest }: CslItem): CslItem {
  return rest;
}

function engineFor(style: CitationStyle, language: Language): Engine {
  const key = `${style} ${language}`;
  const engine = engines.get(key) ?? makeEngine(styleIn(style, language), LOCALES[language]);
  engines.set(key, engine);
  return engine;
}

function makeEngine(style: StyleNode, locale: string): Engine {
  const { locales } = library().config.get('@csl');
  const { Engine } = citeproc();
  const sys = { retrieveLocale: (name: string) => locales.get(name), retrieveItem: () => ({}) };
  const engine = new Engine(sys, shrinkStyle(style), locale, true);
  // Keeps addresses as plain text, for readers to copy.
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return engine;
}

function styleIn(style: CitationStyle, language: Language): StyleNode {
  // An engine modifies the style that it gets.
  if (style === 'chicago') return structuredClone(chicagoStyle());
  const apa = library().config.get('@csl').styles.get('apa');
  // The Spanish edition of the APA manual joins names with "y", not with "&".
  return citeproc().parseXml(language === 'es' ? apa.replaceAll('and="symbol"', 'and="text"') : apa);
}

/** The library writes superscripts as tags ("n.º", "50.ª", "m²"); these become the Unicode characters. */
const RAISED: ReadonlyMap<string, string> = new Map([
  ['o', 'º'],
  ['a', 'ª'],
  ['1', '¹'],
  ['2', '²'],
  ['3', '³'],
]);

const TAG = /(<[^<>]*>)/;

/** Converts the library's HTML to plain text with italics. Drops all other tags. */
export function runsOf(html: string): readonly CitationRun[] {
  const runs: { text: string; italic: boolean }[] = [];
  let depth = 0;
  const raised = html.replace(/<sup>([oa123])<\/sup>/g, (_all, sign) => RAISED.get(sign) ?? sign);
  for (const piece of raised.split(TAG)) {
    if (piece === '<i>') depth += 1;
    else if (piece === '</i>') depth -= 1;
    else if (!TAG.test(piece) && piece !== '') {
      const [text, italic, last] = [plain(piece), depth > 0, runs.at(-1)];
      if (last?.italic === italic) last.text += text;
      else runs.push({ text, italic });
    }
  }
  return runs;
}

function plain(html: string): string {
  return showMarkup(html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))));
}

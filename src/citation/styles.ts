import type { Engine } from 'citeproc';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import type { Run } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';
import { chicagoStyle, citeproc, library } from './library.ts';
import { hideMarkup, showMarkup } from './markup.ts';
import { type StyleNode, shrinkStyle } from './shrink-style.ts';

/** The citation styles: APA, 7th edition, and Chicago, 17th edition, author-date. */
export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** By style and language, since building an engine is slow. */
const engines = new Map<string, Engine>();

/** A text's bibliography entry in a style and language, as HTML from the library. */
export function formatCitation(item: CslItem, style: CitationStyle, language: SiteLanguage): string {
  const engine = engineFor(style, language);
  const hidden = hideMarkup(citedInWords(item));
  engine.sys.retrieveItem = () => hidden;
  // The engine does not read an item again if the last one had the same id, as a text has after an edit in the preview.
  engine.updateItems([], true);
  // One text at a time: two of the same year in one list would become "2020a" and "2020b".
  engine.updateItems([item.id], true);
  const [, [entry = '']] = engine.makeBibliography();
  return entry.trim();
}

/** Removes the original's title, which APA introduces with "published as", in English whatever the language. */
function citedInWords({ 'original-title': _, abstract: __, ...rest }: CslItem): CslItem {
  return rest;
}

function engineFor(style: CitationStyle, language: SiteLanguage): Engine {
  const key = `${style} ${language}`;
  const engine =
    engines.get(key) ?? makeEngine(styleIn(style, language), conventionsOf(language).citations.locale);
  engines.set(key, engine);
  return engine;
}

function makeEngine(style: StyleNode, locale: string): Engine {
  const { locales } = library().config.get('@csl');
  const { Engine } = citeproc();
  // Languages that the library has no locale for are cited in English.
  const retrieveLocale = (name: string) => locales.get(locales.has(name) ? name : 'en-US');
  const sys = { retrieveLocale, retrieveItem: () => ({}) };
  const engine = new Engine(sys, shrinkStyle(style), locale, true);
  // Keeps addresses as plain text, for readers to copy.
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return engine;
}

function styleIn(style: CitationStyle, language: SiteLanguage): StyleNode {
  // An engine modifies the style that it gets.
  if (style === 'chicago') return structuredClone(chicagoStyle());
  const apa = library().config.get('@csl').styles.get('apa');
  return citeproc().parseXml(
    conventionsOf(language).citations.ampersand ? apa : apa.replaceAll('and="symbol"', 'and="text"'),
  );
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
export function runsOf(html: string): readonly Run[] {
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

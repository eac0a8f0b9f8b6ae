import type { Engine } from 'citeproc';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import type { CslItem } from './csl-item.ts';
import { chicagoStyle, citeproc, library } from './library.ts';
import { hideMarkup, showMarkup } from './markup.ts';
import { type StyleNode, shrinkStyle } from './shrink-style.ts';

/** The styles a text is cited in: APA, 7th edition, and Chicago, 17th edition, author and date. */
export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A piece of a citation: plain text, in italics or not. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

/** One for each style and language. */
const engines = new Map<string, Engine>();

/** A text's entry in a bibliography in a style and in the words of a language, as HTML of the library's making. */
export function formatCitation(item: CslItem, style: CitationStyle, language: SiteLanguage): string {
  const engine = engineFor(style, language);
  const hidden = hideMarkup(citedInWords(item));
  engine.sys.retrieveItem = () => hidden;
  // Each text by itself: beside another of the same year it would become "2020a".
  engine.updateItems([item.id], true);
  const [, [entry = '']] = engine.makeBibliography();
  return entry.trim();
}

/** APA says "published as" before the original's title, in English whatever the language: so it is not told of it. */
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
  // A language whose words the library lacks is cited in English.
  const retrieveLocale = (name: string) => locales.get(locales.has(name) ? name : 'en-US');
  const sys = { retrieveLocale, retrieveItem: () => ({}) };
  const engine = new Engine(sys, shrinkStyle(style), locale, true);
  // Addresses are for the reader to copy.
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return engine;
}

function styleIn(style: CitationStyle, language: SiteLanguage): StyleNode {
  // An engine changes the style that it is given.
  if (style === 'chicago') return structuredClone(chicagoStyle());
  const apa = library().config.get('@csl').styles.get('apa');
  return citeproc().parseXml(
    conventionsOf(language).citations.ampersand ? apa : apa.replaceAll('and="symbol"', 'and="text"'),
  );
}

/** The library writes raised signs as tags: "n.º", "50.ª", "m²". */
const RAISED: ReadonlyMap<string, string> = new Map([
  ['o', 'º'],
  ['a', 'ª'],
  ['1', '¹'],
  ['2', '²'],
  ['3', '³'],
]);

const TAG = /(<[^<>]*>)/;

/** Takes the library's HTML apart: italics are kept, all other tags are dropped, and what remains is plain text. */
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

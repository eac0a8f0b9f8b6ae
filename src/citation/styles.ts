import type { Engine } from '@citation-js/core';
import type { Language } from '../languages/index.ts';
import type { CslItem } from './csl-item.ts';
import { library } from './library.ts';
import { hideMarkup, showMarkup } from './markup.ts';

/** The styles a text is cited in: APA, 7th edition, and Chicago, 17th edition, author and date. */
export const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A piece of a citation: plain text, in italics or not. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES' };

/** One for each style and language: to make one takes longer than to format a hundred texts. */
const engines = new Map<string, Engine>();

/** A text's entry in a bibliography in a style and in the words of a language, as HTML of the library's making. */
export function formatCitation(item: CslItem, style: CitationStyle, language: Language): string {
  const engine = engineFor(style, language);
  const hidden = hideMarkup(item);
  engine.sys.retrieveItem = () => hidden;
  // Each text by itself: beside another of the same year it would become "2020a".
  engine.updateItems([item.id], true);
  const [, [entry = '']] = engine.makeBibliography();
  return entry.trim();
}

function engineFor(style: CitationStyle, language: Language): Engine {
  const name = style === 'apa' && language === 'es' ? 'apa-es' : style;
  const key = `${name} ${language}`;
  const engine = engines.get(key) ?? library().config.get('@csl').engine([], name, LOCALES[language], 'html');
  engines.set(key, engine);
  return engine;
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

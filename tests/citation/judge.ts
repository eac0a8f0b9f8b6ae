import { createRequire } from 'node:module';
import type * as CitationJs from '@citation-js/core';
import type * as Citeproc from 'citeproc';
import type { StyleNode } from 'citeproc';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { cslJson } from '../../src/citation/csl-json.ts';
import type { CitationStyle } from '../../src/citation/styles.ts';
import { plainOf } from '../../src/model/set-text.ts';

const require = createRequire(import.meta.url);
const { plugins }: typeof CitationJs = require('@citation-js/core');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const { Engine, XmlJSON }: typeof Citeproc = require('citeproc');
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

type Language = 'en' | 'es';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES' };

/**
 * How a style refers to an entry from a text, which takes as long to make as the entry: here, by one word. It is never shown, and only
 * tells entries apart.
 */
const NO_CITATION = {
  xml: '<layout><text value="x"/></layout>',
  node: {
    name: 'layout',
    attrs: {},
    children: [{ name: 'text', attrs: { value: 'x' }, children: [] }],
  } satisfies StyleNode,
};

/** A copy of a style that refers to entries by one word. */
function withoutCitation(style: StyleNode): StyleNode {
  const copy = structuredClone(style);
  const children = copy.children.map((child) =>
    typeof child === 'object' && child.name === 'citation'
      ? { ...child, children: [NO_CITATION.node] }
      : child,
  );
  return { ...copy, children };
}

// citeproc looks for each macro in the whole style, although macros are nowhere but directly in it. That took a third of the time.
const { getNodesByName } = XmlJSON.prototype;
XmlJSON.prototype.getNodesByName = function (node, name, wanted, found) {
  return name === 'macro' && wanted !== undefined
    ? node.children.filter(
        (child) => typeof child === 'object' && child.name === name && child.attrs['name'] === wanted,
      )
    : getNodesByName.call(this, node, name, wanted, found);
};

/** What citeproc, the processor of Zotero, makes of items: their entries in a style and language, with `_italics_`. */
export function judgedInWords(
  items: readonly CslItem[],
  style: CitationStyle,
  language: Language,
): readonly string[] {
  let current: object = {};
  const { styles, locales } = plugins.config.get('@csl');
  const apa = styles.get('apa').replace(/(?<=<citation\b[^>]*>).*?(?=<\/citation>)/s, NO_CITATION.xml);
  const source = {
    apa: language === 'en' ? apa : apa.replaceAll('and="symbol"', 'and="text"'),
    chicago: withoutCitation(require('style-chicago')),
  };
  const sys = { retrieveLocale: (name: string) => locales.get(name), retrieveItem: () => current };
  const engine = new Engine(sys, source[style], LOCALES[language], true);
  engine.opt.development_extensions.wrap_url_and_doi = false;
  // Each item is cited alone: there is nothing to put in order, or to tell apart from others. That took a third of the time.
  engine.bibliography_sort.tokens = [];
  engine.disambiguate.run = () => {};
  return items.map((item) => {
    const { abstract: _, 'original-title': __, ...cited } = inJson(item);
    current = cited;
    // It does not read an item again if the last one had the same id.
    engine.updateItems([], true);
    engine.updateItems([item.id], true);
    const [, [html = '']] = engine.makeBibliography();
    return asText(html);
  });
}

/** What Citation.js makes of items: the BibTeX entry, and the tags of the RIS record. */
export function judgedInFiles(item: CslItem) {
  const read = inJson(item);
  const [ris = {}] = plugins.output.format('ris', [{ ...read, title: plainOf(item.title) }], {
    format: 'object',
  });
  return { bibtex: plugins.output.format('bibtex', [read]), ris };
}

/** An item as a citation program reads it from our file. */
function inJson(item: CslItem): CslItem {
  const [read] = JSON.parse(cslJson([item]));
  return read;
}

function asText(html: string): string {
  return html
    .replace(/<\/?i>/g, '_')
    .replace(/<sup>o<\/sup>/g, 'º')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\u00a0/g, ' ')
    .trim();
}

import { interfaceIn, listIn } from '../languages/index.ts';
import { type CslName, invertedName } from '../model/person-name.ts';
import { runsOf, type SetText } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';
import { inReadingOrder } from './name-list.ts';

/**
 * Characters that are special in LaTeX, and their escapes. Braces need a command: BibTeX counts every brace, even
 * behind a backslash, and rejects an entry in which they do not pair up.
 */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One entry of a BibTeX file, in UTF-8. BibTeX has no fields for translators and days: translators go into a note, days
 * are left out.
 */
export function bibtexEntry(item: CslItem): string {
  const [year, month] = item.issued['date-parts'][0];
  const fields: Readonly<Record<string, string | undefined>> = {
    author: people(item.author),
    journal: inLatex(item['container-title']),
    doi: item.DOI && inAddress(item.DOI),
    editor: people(item.editor),
    issn: item.ISSN,
    number: inLatex(item.issue),
    year: String(year),
    month: month === undefined ? undefined : MONTHS[month - 1],
    note: item.translator && inLatex(translatedBy(item, item.translator)),
    publisher: item.publisher && inLatex(item.publisher),
    title: inItalics(item.title),
    url: inAddress(item.URL),
    volume: item.volume && inLatex(item.volume),
    language: item.language,
    abstract: item.abstract && inLatex(item.abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    // The names of months are macros of BibTeX, which are written without braces.
    return `\t${name} = ${name === 'month' ? value : `{${value}}`},\n`;
  });
  return `@article{${item['citation-key']},\n${lines.join('')}}\n`;
}

/** Names with "and" between them. One that is not in parts is in braces, so that no "and" or comma divides it. */
function people(names: readonly CslName[] | undefined): string | undefined {
  return names
    ?.map((name) => {
      const written = inLatex('literal' in name ? name.literal : suffixSecond(name));
      return 'literal' in name ? `{${written}}` : written;
    })
    .join(' and ');
}

/** BibTeX has the suffix between the family name and the given name: "King, Jr., Martin Luther". */
function suffixSecond(name: Exclude<CslName, { literal: string }>): string {
  if (name.suffix === undefined) return invertedName(name);
  const { given, suffix, ...family } = name;
  return [invertedName(family), suffix, given].filter((part) => part !== undefined).join(', ');
}

function translatedBy(item: CslItem, translators: readonly CslName[]): string {
  const { work } = interfaceIn(item.language);
  const names = translators.map((name) => inReadingOrder(name));
  return `${work.translatedBy} ${listIn(item.language, names)}`;
}

/** Signs that LaTeX joins to another one: two hyphens to a dash, a question mark and a grave accent to `¿`. */
const JOINED = /-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g;

/** Escapes a text for LaTeX and joins its lines. */
function inLatex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&#_%~^<>]/g, (sign) => LATEX[sign] ?? sign)
    .replace(JOINED, '$&{}');
}

/** A title, with `\\emph` for its italics. */
function inItalics(title: SetText): string {
  return runsOf(title)
    .map(({ text, italic }) => {
      const written = withCapitals(inLatex(text));
      return italic ? `\\emph{${written}}` : written;
    })
    .join('');
}

/** Puts braces around words with capitals inside them, which most styles would otherwise write in lower case. */
function withCapitals(title: string): string {
  return title.replace(/[\p{L}\p{N}]+/gu, (word) => (/.\p{Lu}/u.test(word) ? `{${word}}` : word));
}

/** Encodes what would end the field or begin a command. Other characters stay as they are, for programs to follow. */
function inAddress(address: string): string {
  return address.replace(/[\\{}$\s]/g, encodeURIComponent);
}

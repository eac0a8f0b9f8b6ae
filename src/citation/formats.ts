import { interfaceIn, listIn } from '../languages/index.ts';
import { type CslName, invertedName } from '../model/person-name.ts';
import { plainOf } from '../model/set-text.ts';
import type { CslItem } from './csl-item.ts';
import { library } from './library.ts';
import { mapTexts } from './markup.ts';

/**
 * Characters that are special in LaTeX, and their escapes. Braces need a command: BibTeX counts every brace, even
 * behind a backslash, and rejects an entry in which they do not pair up.
 */
const LATEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['%', '\\%'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
]);
const SIGNS = [...LATEX.keys()];

/**
 * Private-use characters that replace the special ones while the library works. It would read some of them as markup
 * and write others unescaped.
 */
const HIDDEN = new Map(SIGNS.map((sign, index) => [sign, String.fromCodePoint(0xe000 + index)]));
const WRITTEN = new Map(SIGNS.map((sign) => [HIDDEN.get(sign), LATEX.get(sign)]));

/** Private-use characters for the ends of words in italics. */
const ITALIC = ['\uE010', '\uE011'] as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One entry of a BibTeX file, in UTF-8. BibTeX has no fields for translators and days: translators go into a note, days
 * are left out. Italics are `\emph`. Also adds the language and the abstract, which the library omits but citation programs read.
 */
export function bibtexEntry(item: CslItem): string {
  const { translator, abstract, 'original-title': __, 'original-date': ___, ...rest } = item;
  const [year, month] = item.issued['date-parts'][0];
  const dated = {
    ...rest,
    issued: { 'date-parts': [month === undefined ? [year] : [year, month]] as const },
    ...(translator && { note: translatedBy(item, translator) }),
  };
  const hide = (text: string) => text.replace(/[\\{}$&#_%~^<>]/g, (sign) => HIDDEN.get(sign) ?? sign);
  const hidden = mapTexts(dated as CslItem, hide, ITALIC);
  const entry = library()
    .output.format('bibtex', [hidden])
    .replace(/^\thowpublished = .*\n/m, '')
    .replace(/^(\tmonth = )\{(\d+)\}/m, (_all, field, number) => field + MONTHS[number - 1])
    .replace(/[\uE000-\uE00B]/g, (sign) => WRITTEN.get(sign) ?? sign)
    .replaceAll(ITALIC[0], '\\emph{')
    .replaceAll(ITALIC[1], '}');
  const more = Object.entries({ language: item.language, abstract })
    .map(([field, value]) => (value === undefined ? '' : `\t${field} = {${inLatex(value)}},\n`))
    .join('');
  return `${entry.trim().slice(0, -1)}${more}}\n`;
}

/** Escapes a text for LaTeX and joins its lines. */
function inLatex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^<>]/g, (sign) => LATEX.get(sign) ?? sign);
}

function translatedBy(item: CslItem, translators: readonly CslName[]): string {
  const { work } = interfaceIn(item.language);
  return `${work.translatedBy} ${listIn(item.language, translators.map(written))}`;
}

/** A name in reading order: "Juana de la Cruz Jr." */
function written(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name['non-dropping-particle'], name.family, name.suffix]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * One record of a RIS file. The library drops particles, breaks long values in the middle of a word and truncates ids,
 * so names, id and lines are made here.
 */
export function risRecord(item: CslItem): string {
  const { author, editor, translator, 'original-title': _, 'original-date': __, ...rest } = item;
  const [tags = {}] = library().output.format('ris', [{ ...rest, title: plainOf(item.title) }], {
    format: 'object',
  });
  const [year = 0, month, day] = item.issued['date-parts'][0];
  const two = (value: number | undefined) => (value === undefined ? '' : String(value).padStart(2, '0'));
  const { TY = 'JOUR', ...others } = tags;
  const all: Readonly<Record<string, string | readonly string[]>> = {
    TY,
    ID: item.id,
    AU: (author ?? []).map(invertedName),
    ED: (editor ?? []).map(invertedName),
    A4: (translator ?? []).map(invertedName),
    ...Object.fromEntries(Object.entries(others).filter(([tag]) => tag !== 'ID' && tag !== 'DA')),
    ...(item.publisher !== undefined && { PB: item.publisher }),
    // After PY (the year), because some programs keep the last date they read.
    DA: `${year}/${two(month)}/${two(day)}/`,
  };
  const lines = Object.entries(all).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** The contents of a CSL-JSON file. Italics are `<i>`, as citation programs write them (CSL 1.0.2, rich text). */
export function cslJson(items: readonly CslItem[]): string {
  const written = items.map((item) => mapTexts(item, (text) => text, ['<i>', '</i>']));
  return `${JSON.stringify(written, null, 2)}\n`;
}

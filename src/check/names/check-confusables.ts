import {
  type AnyRecord,
  type ParsedContent,
  placeIn,
  placeOfItem,
  recordsOf,
} from '../../content/parsed-content.ts';
import type { Report } from '../../problems/problem.ts';
import { confusableId, confusableName } from '../../problems/rules/names/confusable-id.ts';

/**
 * Scripts with letters that look alike. East Asian scripts are not included, since they are mixed with each other and
 * with Latin letters.
 */
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee', 'Coptic', 'Lisu'] as const;
const LETTERS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** A quick test: names with Latin letters only need no further check. */
const OTHERS = new RegExp(
  `[${SCRIPTS.slice(1)
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);

/**
 * Reports names that become addresses and mix letters of several scripts within a word. This is the single-script test
 * of UTS 39 (5.1), applied to each word, because a title may contain words of two scripts.
 */
export function checkConfusables(content: ParsedContent, report: Report): void {
  const seen = new Set<string>();
  for (const record of recordsOf(content)) {
    checkAddress(record, report);
    for (const [field, names] of namesOf(record.fields)) {
      for (const [index, name] of names.entries()) {
        const mixed = seen.has(name) ? undefined : mixedWord(name);
        seen.add(name);
        if (mixed) report(confusableName, placeOfItem(record, field, index), mixed);
      }
    }
  }
}

/** Checks the parts of a text's own address. */
function checkAddress(record: AnyRecord, report: Report): void {
  const { file, path } = record.source;
  const ofFile = mixedWord(path.replace(/\.[^./]*$/, ''));
  if (ofFile) report(confusableId, { file, line: 1, column: 1 }, ofFile);
  const ofSlug = 'slug' in record.fields && record.fields.slug ? mixedWord(record.fields.slug) : undefined;
  if (ofSlug) report(confusableId, placeIn(record, ['slug']), ofSlug);
}

/** The names in a text's fields that become addresses of pages. */
function namesOf(fields: AnyRecord['fields']): readonly (readonly [string, readonly string[]])[] {
  return [
    ['authors', ('authors' in fields && fields.authors) || []],
    ['translators', fields.translators ?? []],
    ['editors', ('editors' in fields && fields.editors) || []],
    ['topics', ('topics' in fields && fields.topics) || []],
  ];
}

function mixedWord(name: string): { readonly word: string; readonly scripts: readonly string[] } | undefined {
  if (!OTHERS.test(name)) return undefined;
  for (const word of name.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const scripts = LETTERS.filter(([, letter]) => letter.test(word)).map(([script]) => script);
    if (scripts.length > 1) return { word, scripts };
  }
  return undefined;
}

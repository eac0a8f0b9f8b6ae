import { isSiteLanguage, languageOf, type SiteLanguage } from '../../../../languages/index.ts';
import type { LanguageSourceName } from '../../../../languages/words/commands/import-words.ts';
import type { ExportItem } from '../export/export-item.ts';
import type { Survey } from '../export/survey.ts';
import type { TranslationRow } from './translation-table.ts';

/** The language of an item as the export tells it, and the group that its editions have in common. */
interface ItemLanguage {
  /** As written: `es`, `pt-br`. */
  readonly code: string;
  /** The same for all editions of a text; undefined if that is not known. */
  readonly group: string | undefined;
  /** The language that it was translated from, if that is told. */
  readonly source: string | undefined;
}

export interface Languages {
  readonly how: LanguageSourceName;
  /** For each item of the survey, in its order; undefined if the export does not tell. */
  readonly items: readonly (ItemLanguage | undefined)[];
  /** The languages of the journal, its default first. */
  readonly journal: readonly [SiteLanguage, ...SiteLanguage[]];
  /** The language of texts that do not tell theirs, as the site names it. */
  readonly main: string;
  /** Whether the site names no language that can be understood, so that its texts are published as English ones. */
  readonly isStandIn: boolean;
}

/** Finds the language of each item, and which are editions of one text. */
export function languagesOf(
  survey: Survey,
  table: readonly TranslationRow[] | undefined,
  given: SiteLanguage | undefined,
): Languages {
  const { how, items } = told(survey, table);
  const locale = keyOf(survey.site.locale || 'en');
  const counts = new Map<string, number>();
  for (const [index, told] of items.entries()) {
    // A site that WPML divides has its main language at addresses without a code.
    const code = told?.code ?? (how === 'guessed' ? locale : undefined);
    if (code === undefined || !isText(survey.items[index])) continue;
    counts.set(keyOf(code), (counts.get(keyOf(code)) ?? 0) + 1);
  }
  const mostUsed = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  const main = given ?? (counts.size === 0 || counts.has(locale) ? locale : (mostUsed ?? locale));
  const known = [main, ...counts.keys()].filter(isSiteLanguage);
  const isStandIn = known.length === 0;
  const [first, ...others] = [...new Set<SiteLanguage>(isStandIn ? ['en'] : known)];
  return { how, items, journal: [first ?? 'en', ...others], main, isStandIn };
}

/** The language of the journal that a code means: `es-mx` is Spanish. Undefined if the program has no words for it. */
export function siteLanguageOf(
  code: string,
  { isStandIn, main, journal }: Languages,
): SiteLanguage | undefined {
  if (isStandIn) return keyOf(code) === keyOf(main) ? journal[0] : undefined;
  const language = languageOf(code);
  return language !== undefined && journal.includes(language) ? language : undefined;
}

/** Equal for codes of one language: the journal's language or, if it is none, the code itself. */
function keyOf(code: string): string {
  return languageOf(code) ?? code.toLowerCase();
}

function isText(item: ExportItem | undefined): boolean {
  return item?.type === 'post' || item?.type === 'page';
}

function told(
  { items, site }: Survey,
  table: readonly TranslationRow[] | undefined,
): Pick<Languages, 'how' | 'items'> {
  if (table) {
    const rows = new Map(table.map((row) => [row.element, row]));
    const found = items.map(({ id }) => {
      const row = rows.get(id);
      return row && { code: row.language, group: row.group, source: row.source };
    });
    return { how: 'table', items: found };
  }
  const polylang = items.map(languageOfPolylang);
  if (polylang.some(Boolean)) return { how: 'polylang', items: polylang };
  const addOn = items.map(languageOfAddOn);
  if (addOn.some(Boolean)) return { how: 'wpml-add-on', items: addOn };
  const guessed = items.map((item) => guessLanguage(item, site.url));
  const isGuessed = guessed.some((item, index) => item && isText(items[index]));
  return isGuessed
    ? { how: 'guessed', items: guessed }
    : { how: 'one-language', items: items.map(() => undefined) };
}

function languageOfPolylang({ terms }: ExportItem): ItemLanguage | undefined {
  const term = (taxonomy: string) => terms.find((each) => each.taxonomy === taxonomy)?.slug;
  const code = term('language');
  return code === undefined || code === ''
    ? undefined
    : { code, group: term('post_translations'), source: undefined };
}

function languageOfAddOn({ meta }: ExportItem): ItemLanguage | undefined {
  const value = (name: string) => meta.get(`_wpml_import_${name}`)?.trim() || undefined;
  const code = value('language_code');
  return code === undefined
    ? undefined
    : { code, group: value('translation_group'), source: value('source_language_code') };
}

/** Reads a language from an address, as WPML writes it: a folder (`/es/…`), a query (`?lang=es`) or a host (`es.…`). */
function guessLanguage({ link }: ExportItem, site: string): ItemLanguage | undefined {
  if (!URL.canParse(link) || !URL.canParse(site)) return undefined;
  const [url, home] = [new URL(link), new URL(site)];
  const query = url.searchParams.get('lang');
  const base = home.pathname.replace(/\/$/, '');
  const inside = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  const folder = /^\/([a-z]{2}(?:-[a-z]{2,4})?)(?:\/|$)/i.exec(inside)?.[1];
  const host = url.hostname === home.hostname ? undefined : /^([a-z]{2})\./i.exec(url.hostname)?.[1];
  const code = [query, folder, host].find((found) => found && isLanguageCode(found));
  return code ? { code: code.toLowerCase(), group: undefined, source: undefined } : undefined;
}

/** Whether the data of Unicode know a language of this code. A folder of two letters may also be something else. */
function isLanguageCode(code: string): boolean {
  return languageOf(code) !== undefined;
}

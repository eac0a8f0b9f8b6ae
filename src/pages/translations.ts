import type { ListPart } from '../addresses/list-parts.ts';
import type { ListRef, PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Work } from '../model/archive.ts';
import type { PageId } from '../model/ids.ts';
import { issueLink, workLink } from '../site/links.ts';
import { firstPeople } from '../site/many-people.ts';
import { hrefOf, pageOf, workOf } from '../site/site.ts';
import { type TranslatableText, textsOf } from '../translation/find-text.ts';
import { type Wanted, wantedTranslations } from '../translation/wanted.ts';
import { partName, partsOfList, partsView, titleWithPart } from './lists/list-parts.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type {
  EditionStateView,
  TranslationRow,
  TranslationsView,
  WantedView,
} from './views/translation-views.ts';

/** Maximum number of entries in the list of wanted translations. The table below it has all texts. */
const MOST_WANTED = 10;

/**
 * The page that shows which texts exist in which language, which are stale, and which translations are wanted most. It
 * is made from the content alone, so it has no dates of changes: those are in git, and `npm run status` shows them.
 */
export function translationsView(
  site: PlannedSite,
  ref: Extract<PageRef, { kind: 'translations' }>,
): TranslationsView {
  const { language } = ref;
  const titleIn = titleWithPart(site, ref, (other) => interfaceIn(other).navigation.translations);
  const list = partsOfList(site, ref);
  const part = list?.find(({ path }) => path === ref.part);
  const wanted = part ? [] : wantedTranslations(site.archive, site.states);
  const pages = part ? [] : pageRows(site, language);
  const issues = groupsOf(site, part ? [part] : (list ?? wholeIssues(site)), language);
  const rows = [...issues.flatMap((issue) => issue.rows), ...pages];
  const isOverview = list !== undefined && !part;
  return {
    kind: 'translations',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    languages: namedLanguages(site),
    wanted: wanted.slice(0, MOST_WANTED).map((each) => wantedView(site, each, language)),
    moreWanted: Math.max(0, wanted.length - MOST_WANTED),
    issues: isOverview ? [] : issues.map(({ issue, rows }) => ({ issue, rows })),
    counted: isOverview ? countedParts(site, ref, list, issues) : [],
    pages,
    totals: totalsOf(site, rows),
    textCount: rows.length,
    ...(list && { parts: partsView(site, ref, list, { shown: rows.length, all: allIn(list) }) }),
  };
}

/** The issues, or parts of them, as far as the table is concerned. */
type IssuePart = Pick<ListPart, 'name' | 'works'>;

/** Each issue as one part, for a journal whose texts fit into one table. */
function wholeIssues({ archive }: PlannedSite): readonly IssuePart[] {
  return [...archive.issues.values()].map(({ number, introduction, contents }) => ({
    name: { kind: 'issue', issue: number, stretch: 1 },
    works: [introduction, ...contents],
  }));
}

function groupsOf(site: PlannedSite, parts: readonly IssuePart[], reader: SiteLanguage) {
  return parts.flatMap(({ name, works }) =>
    name.kind === 'issue'
      ? [
          {
            issue: issueLink(site, name.issue, reader),
            rows: works.map((id) => workRow(site, workOf(site, id), reader)),
          },
        ]
      : [],
  );
}

function pageRows(site: PlannedSite, reader: SiteLanguage): readonly TranslationRow[] {
  return [...textsOf(site.archive)].flatMap((text) =>
    text.kind === 'page' ? [pageRow(site, text, reader)] : [],
  );
}

/** For the first page of a long list: each part with a link to its page, and its totals. */
function countedParts(
  site: PlannedSite,
  ref: ListRef,
  list: readonly ListPart[],
  issues: readonly { readonly rows: readonly TranslationRow[] }[],
): TranslationsView['counted'] {
  return list.map((part, index) => {
    const rows = issues[index]?.rows ?? [];
    return {
      part: { text: partName(part, ref.language), href: hrefOf(site, { ...ref, part: part.path }) },
      totals: totalsOf(site, rows),
      textCount: rows.length,
    };
  });
}

function allIn(list: readonly ListPart[]): number {
  return list.reduce((sum, { works }) => sum + works.length, 0);
}

function namedLanguages({ archive }: PlannedSite): TranslationsView['languages'] {
  return archive.journal.languages.map((language) => ({ language, name: interfaceIn(language).name }));
}

function totalsOf(site: PlannedSite, rows: readonly TranslationRow[]): TranslationsView['totals'] {
  return namedLanguages(site).map((entry) => ({ ...entry, ...totalIn(entry.language, rows) }));
}

/** How many texts exist in a language, and how many of those are stale. */
function totalIn(
  language: SiteLanguage,
  rows: readonly TranslationRow[],
): Pick<TranslationsView['totals'][number], 'texts' | 'stale'> {
  const states = rows.flatMap(({ editions }) =>
    editions.flatMap((edition) =>
      edition.language === language && edition.state !== 'missing' ? [edition.state] : [],
    ),
  );
  return { texts: states.length, stale: states.filter((state) => state === 'stale').length };
}

function wantedView(
  site: PlannedSite,
  { work, language, state, reasons }: Wanted,
  reader: SiteLanguage,
): WantedView {
  return {
    work: workLink(site, work.id, reader),
    issue: issueLink(site, work.issue, reader),
    language,
    state,
    reasons: reasons.map((reason) =>
      reason.kind === 'answers' ? { kind: 'answers', work: workLink(site, reason.work, reader) } : reason,
    ),
  };
}

function workRow(site: PlannedSite, work: Work, reader: SiteLanguage): TranslationRow {
  const at = (language: SiteLanguage) => hrefOf(site, pageOf(work, language));
  return { text: workLink(site, work.id, reader), editions: editionStates(site, work, at, reader) };
}

function pageRow(site: PlannedSite, page: TranslatableText, reader: SiteLanguage): TranslationRow {
  const at = (language: SiteLanguage) => hrefOf(site, { kind: 'page', language, page: page.id as PageId });
  const language = page.editions.has(reader) ? reader : page.original;
  const text = {
    title: page.editions.get(language)?.title ?? page.id,
    href: at(language),
    ...(language !== reader && { onlyIn: language }),
  };
  return { text, editions: editionStates(site, page, at, reader) };
}

/** The state of a text in each language of the journal. `at` returns the link to its page in a language. */
function editionStates(
  site: PlannedSite,
  { editions }: Pick<TranslatableText, 'editions'>,
  at: (language: SiteLanguage) => string,
  reader: SiteLanguage,
): readonly EditionStateView[] {
  return site.archive.journal.languages.map((language) => {
    const edition = editions.get(language);
    if (!edition) return { language, state: 'missing', translators: [] };
    const state = site.states.get(edition);
    const { people, more } = firstPeople(site, edition.translators, reader);
    const changes = state?.kind === 'stale' ? state.changes?.length : undefined;
    return {
      language,
      // Of a work whose original is a draft, only translations are published.
      state:
        edition.translatedFrom === undefined ? 'original' : state?.kind === 'stale' ? 'stale' : 'translated',
      href: at(language),
      ...(changes !== undefined && { changes }),
      translators: people,
      ...(more > 0 && { moreTranslators: more }),
    };
  });
}

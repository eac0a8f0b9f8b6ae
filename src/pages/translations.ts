import type { PageRef } from '../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import type { Work } from '../model/archive.ts';
import type { PageId } from '../model/ids.ts';
import { issueLink, workLink } from '../site/links.ts';
import { firstPeople } from '../site/many-people.ts';
import { hrefOf, pageOf, workOf } from '../site/site.ts';
import { type TranslatableText, textsOf } from '../translation/find-text.ts';
import { type Wanted, wantedTranslations } from '../translation/wanted.ts';
import { frameOf } from './parts/frame.ts';
import type { PlannedSite } from './parts/planned-site.ts';
import type { EditionStateView, TranslationRow, TranslationsView, WantedView } from './views/views.ts';

/** Maximum number of entries in the list of wanted translations. The table below it has all texts. */
const MOST_WANTED = 10;

/**
 * The page that shows which texts exist in which language, which are stale, and which translations are wanted most. It
 * is made from the content alone, so it has no dates of changes: those are in git, and `npm run status` shows them.
 */
export function translationsView(site: PlannedSite, ref: PageRef): TranslationsView {
  const { language } = ref;
  const { archive, states } = site;
  const titleIn = (other: SiteLanguage) => interfaceIn(other).navigation.translations;
  const named = archive.journal.languages.map((code) => ({ language: code, name: interfaceIn(code).name }));
  const wanted = wantedTranslations(archive, states);
  const issues = [...archive.issues.values()].map(({ number, introduction, contents }) => ({
    issue: issueLink(site, number, language),
    rows: [introduction, ...contents].map((id) => workRow(site, workOf(site, id), language)),
  }));
  const pages = [...textsOf(archive)].flatMap((text) =>
    text.kind === 'page' ? [pageRow(site, text, language)] : [],
  );
  const rows = [...issues.flatMap((issue) => issue.rows), ...pages];
  return {
    kind: 'translations',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    languages: named,
    wanted: wanted.slice(0, MOST_WANTED).map((each) => wantedView(site, each, language)),
    moreWanted: Math.max(0, wanted.length - MOST_WANTED),
    issues,
    pages,
    totals: named.map((entry) => ({ ...entry, ...totalIn(entry.language, rows) })),
    textCount: rows.length,
  };
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

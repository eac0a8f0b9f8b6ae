import type { Work } from '../../archive/archive.ts';
import { interfaceIn, type Language } from '../../languages/index.ts';
import { type Wanted, wantedTranslations } from '../../translation/wanted.ts';
import { issueLink, personLinks, workLink } from '../cards.ts';
import { frameOf } from '../frame.ts';
import type { PageRef } from '../page-ref.ts';
import { hrefOf, pageOf, type Site, workOf } from '../site.ts';
import type { EditionStateView, TranslationRow, TranslationsView, WantedView } from '../views.ts';

/** How many wanted translations the list holds; the table has all. */
const MOST_WANTED = 10;

/**
 * The page that says which works exist in which language, what is out of date, and what is wanted most. It tells what the
 * content alone tells, and so no dates: those of changes are git's, and `npm run status` has them.
 */
export function translationsView(site: Site, ref: PageRef): TranslationsView {
  const { language } = ref;
  const { archive, states } = site;
  const titleIn = (other: Language) => interfaceIn(other).navigation.translations;
  const named = archive.journal.languages.map((code) => ({ language: code, name: interfaceIn(code).name }));
  const works = [...archive.works.values()];
  const wanted = wantedTranslations(archive, states);
  return {
    kind: 'translations',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    languages: named,
    wanted: wanted.slice(0, MOST_WANTED).map((each) => wantedView(site, each, language)),
    moreWanted: Math.max(0, wanted.length - MOST_WANTED),
    issues: [...archive.issues.values()].map(({ number, introduction, contents }) => ({
      issue: issueLink(site, number, language),
      rows: [introduction, ...contents].map((id) => rowOf(site, workOf(site, id), language)),
    })),
    totals: named.map((entry) => ({
      ...entry,
      works: works.filter(({ editions }) => editions.has(entry.language)).length,
      stale: wanted.filter((each) => each.language === entry.language && each.state === 'stale').length,
    })),
    workCount: works.length,
  };
}

function wantedView(site: Site, { work, language, state, reasons }: Wanted, reader: Language): WantedView {
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

function rowOf(site: Site, work: Work, reader: Language): TranslationRow {
  const { languages } = site.archive.journal;
  return {
    work: workLink(site, work.id, reader),
    editions: languages.map((language) => editionState(site, work, language, reader)),
  };
}

function editionState(site: Site, work: Work, language: Language, reader: Language): EditionStateView {
  const edition = work.editions.get(language);
  if (!edition) return { language, state: 'missing', translators: [] };
  const state = site.states.get(edition);
  const changes = state?.kind === 'stale' ? state.changes?.length : undefined;
  return {
    language,
    state: language === work.original ? 'original' : state?.kind === 'stale' ? 'stale' : 'translated',
    href: hrefOf(site, pageOf(work, language)),
    ...(changes !== undefined && { changes }),
    translators: personLinks(site, edition.translators, reader),
  };
}

import type { Work } from '../../archive/archive.ts';
import { interfaceIn, type Language } from '../../languages/index.ts';
import { issueLink, workLink } from '../cards.ts';
import { frameOf } from '../frame.ts';
import type { PageRef } from '../page-ref.ts';
import { hrefOf, pageOf, type Site, workOf } from '../site.ts';
import type { TranslationRow, TranslationsView } from '../views.ts';

/** The page that says which works exist in which language. */
export function translationsView(site: Site, ref: PageRef): TranslationsView {
  const { language } = ref;
  const { archive } = site;
  const titleIn = (other: Language) => interfaceIn(other).navigation.translations;
  const named = archive.journal.languages.map((code) => ({ language: code, name: interfaceIn(code).name }));
  const works = [...archive.works.values()];
  return {
    kind: 'translations',
    ...frameOf(site, ref, { title: titleIn(language), titleIn }),
    languages: named,
    issues: [...archive.issues.values()].map(({ number, introduction, contents }) => ({
      issue: issueLink(site, number, language),
      rows: [introduction, ...contents].map((id) => rowOf(site, workOf(site, id), language)),
    })),
    totals: named.map((entry) => ({
      ...entry,
      works: works.filter(({ editions }) => editions.has(entry.language)).length,
    })),
    workCount: works.length,
  };
}

function rowOf(site: Site, work: Work, reader: Language): TranslationRow {
  return {
    work: workLink(site, work.id, reader),
    editions: site.archive.journal.languages.map((language) => {
      if (!work.editions.has(language)) return { language, state: 'missing' };
      const state = language === work.original ? 'original' : 'translated';
      return { language, state, href: hrefOf(site, pageOf(work, language)) };
    }),
  };
}

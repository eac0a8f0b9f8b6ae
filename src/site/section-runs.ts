import type { SiteLanguage } from '../languages/index.ts';
import type { Work } from '../model/archive.ts';
import type { SectionId } from '../model/ids.ts';
import type { SetText } from '../model/set-text.ts';
import { sectionName } from './links.ts';
import type { Site } from './site.ts';

/** Texts that follow each other and are in the same section; or in none, and then without its name. */
export interface SectionRun {
  readonly name?: SetText;
  readonly works: readonly Work[];
}

/**
 * Texts of an issue in the editors' order, in runs of the same section. So a section that the editors have divided appears twice.
 * @param reader in whose language sections are named
 */
export function sectionRuns(site: Site, works: readonly Work[], reader: SiteLanguage): readonly SectionRun[] {
  const runs: { readonly section: SectionId | undefined; readonly works: Work[] }[] = [];
  for (const work of works) {
    const section = work.kind === 'article' ? work.section : undefined;
    const last = runs.at(-1);
    if (last && last.section === section) last.works.push(work);
    else runs.push({ section, works: [work] });
  }
  return runs.map(({ section, works }) => ({
    ...(section !== undefined && { name: sectionName(site, section, reader) }),
    works,
  }));
}

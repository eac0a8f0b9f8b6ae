import { reservedSlugs } from '../../../../addresses/taken-addresses.ts';
import type { SiteLanguage } from '../../../../languages/index.ts';
import { type IssueNumber, introductionId } from '../../../../model/ids.ts';
import { suffixOf } from '../../../../scaffold/scaffold.ts';
import { FreeNames, LANGUAGE_FOLDERS, nameFrom } from '../../journal/names.ts';
import type { TakenNames } from '../../journal/taken-names.ts';
import type { ExportItem } from '../export/export-item.ts';
import type { PlannedIssues } from './issues.ts';
import type { PlannedEdition, PlannedWork } from './works.ts';

/** Where an edition is written, and at which address it is. */
export interface TextPlace {
  readonly work: PlannedWork;
  readonly edition: PlannedEdition;
  /** The name of the work's files. */
  readonly id: string;
  /** The number of its issue; undefined for a page. */
  readonly issue: string | undefined;
  /** In the content folder. */
  readonly path: string;
  /** Its own name in its address, if that is not the work's. */
  readonly slug: string | undefined;
  /** Its address on the new site, without the base path. */
  readonly address: string;
}

/** Gives each edition its file. No two have the same, whatever their names in the export are. */
export function placesOf(
  works: readonly PlannedWork[],
  issues: PlannedIssues,
  languages: readonly [SiteLanguage, ...SiteLanguage[]],
  taken: TakenNames,
): ReadonlyMap<number, TextPlace> {
  const [main] = languages;
  const introductions = issues.issues.map(({ number }) => introductionId(number as IssueNumber));
  const names = {
    article: new FreeNames(['issue', ...introductions, ...taken.articles]),
    page: new FreeNames([...RESERVED, ...LANGUAGE_FOLDERS, ...taken.pages]),
  };
  const slugs = new Map<string, FreeNames>();
  const slugIn = (start: string, wanted: string, reserved: Iterable<string>): string => {
    const free = slugs.get(start) ?? new FreeNames(reserved);
    slugs.set(start, free);
    return free.take(wanted);
  };
  const places = new Map<number, TextPlace>();
  for (const work of works) {
    const issue = issues.issueOf.get(work);
    const named = work.editions.find(({ language }) => language === main) ?? work.original;
    const id = names[work.kind].take(wantedName(named.item));
    const [folder, reserved] = issue === undefined ? ['pages', RESERVED] : [`issues/${issue}`, []];
    for (const edition of work.editions) {
      const { language, item, index } = edition;
      const path = `${folder}/${id}${suffixOf(language, { languages })}`;
      const inside = issue === undefined ? '/' : `/${folder}/`;
      const start = language === main ? inside : `/${language}${inside}`;
      const own = slugIn(start, edition === named ? id : wantedName(item), reserved);
      const slug = own === id ? undefined : own;
      places.set(index, { work, edition, id, issue, path, slug, address: `${start}${own}/` });
    }
  }
  return places;
}

const RESERVED = reservedSlugs({ guide: true, offline: true });

function wantedName({ slug, title, id }: ExportItem): string {
  return nameFrom([slug, title.replace(/<[^<>]*>/g, ' ').replace(/&#?\w{1,10};/g, ' '), id]);
}

import { reservedSlugs } from '../../../../addresses/taken-addresses.ts';
import type { SiteLanguage } from '../../../../languages/index.ts';
import { type IssueNumber, introductionId } from '../../../../model/ids.ts';
import { suffixOf } from '../../../../scaffold/scaffold.ts';
import { FreeNames, LANGUAGE_FOLDERS, nameFrom } from '../../journal/names.ts';
import type { TakenNames } from '../../journal/taken-names.ts';
import { nameOf } from './former-addresses.ts';
import { type SourceText, wordsOf } from './source-text.ts';
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

/** Gives each edition its file. No two have the same, whatever their names in the source are. */
export function placesOf(
  works: readonly PlannedWork[],
  issueOf: ReadonlyMap<PlannedWork, string>,
  languages: readonly [SiteLanguage, ...SiteLanguage[]],
  taken: TakenNames,
): ReadonlyMap<SourceText, TextPlace> {
  const introductions = [...new Set(issueOf.values())].map((number) => introductionId(number as IssueNumber));
  const names = {
    article: new FreeNames(['issue', ...introductions, ...taken.articles]),
    page: new FreeNames([...RESERVED, ...LANGUAGE_FOLDERS, ...taken.pages]),
  };
  const places = new Map<SourceText, TextPlace>();
  const slugs = new SlugsByFolder();
  for (const work of works) {
    const issue = issueOf.get(work);
    const named = work.editions.find(({ language }) => language === languages[0]) ?? work.original;
    const id = work.kind === 'issue' ? 'issue' : names[work.kind].take(wantedName(named));
    for (const edition of work.editions) {
      const wanted = edition === named ? id : wantedName(edition);
      places.set(edition.text, placeOf({ work, edition, id, issue }, wanted, languages, slugs));
    }
  }
  return places;
}

/** Names in addresses, each once in its folder. */
class SlugsByFolder {
  readonly #folders = new Map<string, FreeNames>();

  take(folder: string, wanted: string): string {
    const free = this.#folders.get(folder) ?? new FreeNames(folder.includes('/issues/') ? [] : RESERVED);
    this.#folders.set(folder, free);
    return free.take(wanted);
  }
}

function placeOf(
  place: Pick<TextPlace, 'work' | 'edition' | 'id' | 'issue'>,
  wanted: string,
  languages: readonly [SiteLanguage, ...SiteLanguage[]],
  slugs: SlugsByFolder,
): TextPlace {
  const { id, issue, edition, work } = place;
  const { language } = edition;
  const folder = issue === undefined ? 'pages' : `issues/${issue}`;
  const path = `${folder}/${id}${suffixOf(language, { languages })}`;
  const start = `${language === languages[0] ? '' : `/${language}`}${issue === undefined ? '/' : `/${folder}/`}`;
  if (work.kind === 'issue') return { ...place, path, slug: undefined, address: start };
  const own = slugs.take(start, wanted);
  return { ...place, path, slug: own === id ? undefined : own, address: `${start}${own}/` };
}

const RESERVED = reservedSlugs({ guide: true, offline: true });

function wantedName({ text }: PlannedEdition): string {
  const own = nameOf(text);
  const title = wordsOf(text, 'title') ?? '';
  return nameFrom(/^_?index$/.test(own) ? [text.path.split('/').at(-2) ?? '', title] : [own, title]);
}

import { type Address, outputFile } from '../../addresses/address.ts';
import { addressOf } from '../../addresses/page-ref.ts';
import { variantsOf } from '../../addresses/picture-variants.ts';
import { definedIn, interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import { inWordsOf } from '../../languages/own-words.ts';
import type { Edition, Issue, Work } from '../../model/archive.ts';
import { plainOf } from '../../model/set-text.ts';
import { editionFor, hasPage, pageOf, type Site, textOf, workOf } from '../../site/site.ts';
import type { SavedList } from './saved-list.ts';

/** What belongs to a page that readers save: everything in its list except what is only known of written files. */
export interface SavedGroup extends Pick<SavedList, 'kind' | 'title' | 'language'> {
  readonly page: Address;
  /** Where the list is published. */
  readonly list: Address;
  readonly files: readonly Address[];
}

/** The width in pixels of the pictures that are kept: that of a phone's screen with two device pixels per CSS pixel. */
const PHONE = 800;

/** The languages in which readers can save something. */
export function savingLanguages({ archive, addresses, map }: Site): readonly SiteLanguage[] {
  return archive.journal.languages.filter((language) => map.pages.has(addresses.saved(language)));
}

/** The page of an issue in a language. */
interface IssuePage {
  readonly issue: Issue;
  readonly language: SiteLanguage;
  readonly page: Address;
}

function issuePages(site: Site): readonly IssuePage[] {
  const { addresses, archive } = site;
  return savingLanguages(site).flatMap((language) =>
    [...archive.issues.values()].flatMap((issue) => {
      const page = addresses.issue(language, issue.number);
      return hasPage(site, page) ? [{ issue, language, page }] : [];
    }),
  );
}

/** The page of each issue in each language, with its texts. */
export function issueGroups(site: Site): readonly SavedGroup[] {
  return issuePages(site).map(({ issue, language, page }) => ({
    ...{ ...titleOf(site, issue, language), page, list: site.addresses.savedList(page) },
    files: filesOf(site, issue, language, page),
  }));
}

/** Where all lists are published. */
export function listAddresses(site: Site): readonly Address[] {
  const { addresses, archive } = site;
  const languages = savingLanguages(site);
  const shared = languages.length === 0 ? [] : [addresses.saved(archive.journal.languages[0])];
  const pages = [...shared, ...languages.map(addresses.search), ...issuePages(site).map(({ page }) => page)];
  return pages.map(addresses.savedList);
}

/** "Issue 2: Out to win", in the language of the page. */
function titleOf(site: Site, { number, introduction }: Issue, language: SiteLanguage) {
  const { title } = editionFor(workOf(site, introduction), language);
  const label = inWordsOf(site.archive.journal.words, () => interfaceIn(language).issue(number));
  return { kind: 'issue', title: definedIn(language, label, plainOf(title)), language } as const;
}

function filesOf(site: Site, issue: Issue, reader: SiteLanguage, page: Address): readonly Address[] {
  const { addresses, archive } = site;
  const works = [issue.introduction, ...issue.contents].map((id) => workOf(site, id));
  const editions = works.flatMap((work) => editionsFor(work, reader).map((edition) => ({ work, edition })));
  const pages = editions.map(({ work, edition }) =>
    addressOf(pageOf(work, edition.language), archive, addresses),
  );
  const inLanguages = savingLanguages(site)
    .map((language) => addresses.issue(language, issue.number))
    .filter((address) => hasPage(site, address));
  const pictures = new Set(issue.cover ? [issue.cover.path] : []);
  for (const { work, edition } of editions)
    for (const path of picturesOf(site, work, edition)) pictures.add(path);
  const kept = [...pictures].sort().map((path) => addresses.media(phoneVariant(site, path)));
  return [...new Set([page, ...inLanguages, ...pages, ...kept])];
}

/**
 * The editions that a reader gets to from the page of an issue: a text in the reader's language and, by the language switch, its
 * other editions; or the only one that is linked.
 */
function editionsFor(work: Work, reader: SiteLanguage): readonly Edition[] {
  return work.editions.has(reader) ? [...work.editions.values()] : [editionFor(work, reader)];
}

/** Paths in the content folder. */
function picturesOf(site: Site, work: Work, edition: Edition): readonly string[] {
  const main = work.kind === 'article' && work.image ? [work.image.path] : [];
  return [...main, ...textOf(site, edition).media].filter((path) => site.archive.media.get(path)?.picture);
}

/** WebP, because every browser that has service workers can show it. */
function phoneVariant({ archive }: Site, path: string): string {
  const variants = variantsOf(path, archive.media).filter(({ format }) => format === 'webp');
  return (variants.find(({ width }) => width >= PHONE) ?? variants.at(-1))?.path ?? path;
}

/**
 * The search of each language.
 * @param assets paths of styles, scripts and fonts
 * @param bundle paths in the output folder of those files of a language's bundle that the search page loads
 */
export function searchGroups(
  site: Site,
  assets: readonly string[],
  bundle: (language: SiteLanguage) => readonly string[],
): readonly SavedGroup[] {
  const { addresses } = site;
  const scripts = assets.includes(outputFile(addresses.searchScript)) ? [addresses.searchScript] : [];
  return savingLanguages(site).map((language) => {
    const page = addresses.search(language);
    const { searchIn } = inWordsOf(site.archive.journal.words, () => interfaceIn(language).searchPage.script);
    return {
      ...{ kind: 'search', title: searchIn, language, page, list: addresses.savedList(page) },
      files: [page, ...scripts, ...bundle(language).map((path) => `/${path}` as Address)],
    };
  });
}

/** What belongs to no issue, but is on the pages of all. Undefined if nothing can be saved. */
export function sharedGroup(site: Site, assets: readonly string[]): SavedGroup | undefined {
  const { addresses, archive, theme } = site;
  const [language] = archive.journal.languages;
  const page = addresses.saved(language);
  if (!hasPage(site, page)) return undefined;
  const others = [addresses.worker, addresses.searchScript, addresses.parallelStylesheet].map(outputFile);
  const needed = assets.filter((path) => !others.includes(path)).map((path) => `/${path}` as Address);
  const lists = savingLanguages(site).flatMap((each) => [addresses.saved(each), addresses.savedWords(each)]);
  const themed = (theme?.copies ?? []).map(({ address }) => address as Address);
  return {
    ...{ kind: 'shared', title: '', language, page, list: addresses.savedList(page) },
    files: [...new Set([...lists, addresses.icon, ...needed, ...themed])],
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { outputFile } from '../addresses/address.ts';
import { editionsOf } from '../addresses/page-ref.ts';
import { openLoadMemory } from '../check/load-memory.ts';
import { type Loaded, loadSite, loadSiteAhead } from '../check/load-site.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { type PagePlan, plannedSite, planSite } from '../pages/plan.ts';
import type { Problem } from '../problems/problem.ts';
import { mediaOf } from '../site/media.ts';
import { journalScripts } from '../sources/journal-scripts.ts';
import {
  type ContentFile,
  type ContentFolder,
  type PreviousReading,
  readContent,
} from '../sources/read-content.ts';
import { versionOfTheme, withTheme } from '../sources/read-theme.ts';
import { countProblems } from '../terminal/format.ts';
import { CACHE_FOLDER, makePictures } from '../write/pictures/make-pictures.ts';
import { openPictureCache } from '../write/pictures/picture-cache.ts';
import { beginSearch } from '../write/search/begin-search.ts';
import type { IndexedLanguage } from '../write/search/finish-language.ts';
import { keptBundlesOf } from '../write/search/kept-bundles.ts';
import { searchablePages } from '../write/search/searchable-pages.ts';
import { booksOnDemand } from './preview-folder/books-on-demand.ts';
import { beginAssets } from './preview-folder/preview-assets.ts';
import { PreviewFolder } from './preview-folder/preview-folder.ts';
import { printsOnDemand } from './preview-folder/prints-on-demand.ts';

/**
 * In milliseconds. For so long, browsers can load a page that was written early, before what takes long is done: they would have to
 * wait for the end of it.
 */
const TO_BE_LOADED = 200;

/** The result of an update. */
export interface Update {
  readonly problems: readonly Problem[];
  /** Number of pages that were written or removed. Undefined if errors prevented the update. */
  readonly changed: number | undefined;
  /** Number of pictures and files that were copied, because they are new or changed. Unchanged pages may show them. */
  readonly copied: number;
}

/** The result of making pictures: problems with pictures, and the number of files copied into the preview. */
interface UpdatedPictures {
  readonly problems: readonly Problem[];
  readonly copied: number;
}

/** What is shown. */
interface Current {
  readonly site: PlannedSite;
  readonly pages: readonly PagePlan[];
}

/** A site with its drafts, kept up to date in its own folder. */
export interface Preview {
  /**
   * Reads the content and writes the pages that have changed. `onFirst` is called when the pages of the edited texts
   * are written, long before all pages that refer to them are compared, and even before that if only the Markdown of one text has
   * changed; in that case the result counts only the other pages. In an empty folder it is called before the pages are written, for
   * which `ready` then waits. Throws errors of the file system.
   */
  readonly update: (onFirst?: (first: Update) => void) => Promise<Update>;
  /** Bundles styles and scripts. */
  readonly updateAssets: () => Promise<void>;
  /** Makes the pictures of the current site. `onPicture` receives the progress. */
  readonly updatePictures: (onPicture: (done: number, all: number) => void) => Promise<UpdatedPictures>;
  /**
   * Writes the files that are not pages, such as feeds, and keeps what is new for the next preview. Nobody waits for them. `isWanted` is called before each file;
   * if it returns false, the work stops.
   */
  readonly updateOutputs: (isWanted?: () => boolean) => Promise<void>;
  /** Makes the search index of the current site. */
  readonly updateSearch: () => Promise<void>;
  /** The journal's base path; undefined until there has been a site without errors. */
  readonly base: () => string | undefined;
  /** Resolves when the page or book at a path of the preview folder is written. Undefined if it is there, or there is none. */
  readonly ready: (path: string) => Promise<void> | undefined;
  /** The state of the content folder in the last reading; undefined if the folder could not be read. */
  readonly version: () => string | undefined;
  /**
   * The file to show at a path of the preview folder until the picture there has been made: the picture that it is made
   * of. Undefined for everything that is not such a picture.
   */
  readonly insteadOf: (path: string) => string | undefined;
}

/**
 * Begins a preview in an empty folder. Each update reads, renders and writes only what has changed. After an update
 * without errors the folder is the same as that of a new preview.
 * @param onDeath called with the reason if a helper of the first update ends before its time
 * @param theme the folder of the theme, if it is not beside the content
 */
export async function beginPreview(
  content: string,
  folder: string,
  onDeath: (reason: string) => void = () => {},
  theme?: string,
): Promise<Preview> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const known: PreviousReading = { measured: new Map(), texts: new Map() };
  const memory = openLoadMemory(content);
  const writing = new PreviewFolder(content, folder);
  const books = booksOnDemand(content, folder);
  const cache = openPictureCache(CACHE_FOLDER);
  const assets = beginAssets(folder);
  const prints = printsOnDemand(content, folder);
  let shown: ReadonlySet<ContentFile> = new Set();
  /** Paths of the texts that have changed since the last update; none before the first one. */
  const edited = (files: readonly ContentFile[]) =>
    new Set(shown.size === 0 ? [] : files.filter((file) => !shown.has(file)).map(({ path }) => path));
  /** What the last update loaded, unless it had errors. */
  let last: (Loaded & { readonly folder: ContentFolder }) | undefined;
  const isComplete = () => !writing.isLost && !assets.areLost();
  /** Writes the page of a text if nothing but its Markdown has changed. Returns the text's path. */
  const showEdited = async (
    now: ContentFolder,
    onFirst: (first: Update) => void,
  ): Promise<string | undefined> => {
    const [file, ...others] = now.files.filter((each) => !shown.has(each));
    if (!last || !file || others.length > 0 || !hasSameFiles(now, last.folder) || !isComplete())
      return undefined;
    const found = last.edited(file);
    if (!found) return undefined;
    const site = plannedSite(prints.offered(found));
    const changed = await writeEarly({ site, pages: planSite(site) }, file.path);
    onFirst({ problems: last.problems, changed, copied: 0 });
    await wait(TO_BE_LOADED);
    return file.path;
  };
  const writeEarly = ({ site, pages }: Current, path: string): Promise<number> =>
    writing.writeEarly(pagesOfTexts(site, pages, new Set([path])));
  let current: Current | undefined;
  let version: string | undefined;
  let sources: ReadonlyMap<string, string> = new Map();
  let indexed: readonly IndexedLanguage[] = [];
  return {
    update: async (onFirst) => {
      version = undefined;
      const contentNow = await readContent(content, known);
      const folderNow = await withTheme(contentNow, { content, theme });
      version = contentNow.version + versionOfTheme(folderNow.theme);
      const shownEarly = onFirst && (await showEdited(folderNow, onFirst));
      const how = { drafts: true, scripts: journalScripts(), memory };
      const loaded = current ? loadSite(folderNow, how) : await loadSiteAhead(folderNow, how, onDeath);
      const { site: understood, problems } = loaded;
      last = undefined;
      if (!understood || countProblems(problems).errors > 0) {
        if (shownEarly !== undefined && current) await writeEarly(current, shownEarly);
        return { problems, changed: undefined, copied: 0 };
      }
      const site = plannedSite(prints.offered(understood));
      const pages = planSite(site);
      if (!isComplete()) {
        writing.forget();
        indexed = [];
        await assets.bundle();
      }
      const isRestyled = await assets.follow(site.theme);
      sources = sourcesOfPictures(site);
      await prints.follow(site);
      const write = writing.begin(site, pages);
      // What is obsolete is removed first: on file systems that ignore case, it may have the same file as something new.
      const removed = await write.removeObsolete();
      // Files are copied before the pages that show them. If a browser requested a picture too early, it would not
      // request it again.
      let copied = (await write.files()) + Number(isRestyled);
      if (onFirst && !current) {
        current = { site, pages };
        onFirst({ problems, changed: pages.length, copied });
        await write.all();
        shown = new Set(folderNow.files);
        last = { ...loaded, folder: folderNow };
        // All pages have been told. If they counted again, browsers would load the same pages a second time.
        return { problems, changed: 0, copied: 0 };
      }
      if (onFirst) {
        const first = await write.first(pagesOfTexts(site, pages, edited(folderNow.files)));
        if (first > 0) {
          onFirst({ problems, changed: first, copied });
          copied = 0;
        }
      }
      const changed = (await write.all()) + removed;
      current = { site, pages };
      shown = new Set(folderNow.files);
      last = { ...loaded, folder: folderNow };
      return { problems, changed, copied };
    },
    updatePictures: async (onPicture) => {
      const site = current?.site;
      if (!site) return { problems: [], copied: 0 };
      const { orders } = mediaOf(site);
      const made = await makePictures(orders, content, cache, (done) => onPicture(done, orders.length));
      return {
        problems: made.problems,
        copied: await writing.bringPictures(site, made.files),
      };
    },
    updateAssets: assets.bundle,
    updateOutputs: async (isWanted) => {
      memory.save();
      if (current) await writing.writeOutputs(current.site, current.pages, isWanted);
    },
    updateSearch: async () => {
      if (!current) return;
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      const pages = searchablePages(current.site, current.pages);
      const kept = keptBundlesOf(current.site);
      const before = existsSync(join(folder, 'pagefind')) ? indexed : [];
      indexed = [];
      indexed = await beginSearch(pages, { read, kept, background: true }).finish(folder, before);
    },
    base: () => current?.site.archive.journal.url.pathname,
    ready: (path) => writing.ready(path) ?? prints.ready(path) ?? books.ready(current?.site, path),
    version: () => version,
    insteadOf: (path) => {
      const source = sources.get(path);
      return source === undefined ? undefined : join(content, source);
    },
  };
}

function hasSameFiles(one: ContentFolder, other: ContentFolder): boolean {
  const paths = ({ files, media }: ContentFolder) =>
    JSON.stringify([files.map(({ path }) => path), ...media.keys()]);
  return paths(one) === paths(other) && versionOfTheme(one.theme) === versionOfTheme(other.theme);
}

/** The pages of the texts with these paths (relative to the content folder). */
function pagesOfTexts({ archive, map }: PlannedSite, pages: readonly PagePlan[], paths: ReadonlySet<string>) {
  if (paths.size === 0) return [];
  return pages.filter(({ address }) => {
    const ref = map.pages.get(address);
    const edition = ref && editionsOf(archive, ref)?.get(ref.language);
    return edition !== undefined && paths.has(edition.source.path);
  });
}

/** For every picture that is made, by its path in the output folder: the picture that it is made of. */
function sourcesOfPictures(site: PlannedSite): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { path, variants } of mediaOf(site).orders)
    for (const made of [path, ...variants.map((variant) => variant.path)])
      sources.set(outputFile(site.addresses.media(made)), path);
  return sources;
}

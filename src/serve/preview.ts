import { mkdir, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { type PagePlan, plannedSite, planSite } from '../pages/plan.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { countProblems } from '../terminal/format.ts';
import { pagesOfTexts } from './pages-of-texts.ts';
import { type ContentPlace, PreviewContent } from './preview-content.ts';
import { type BooksOnDemand, booksOnDemand } from './preview-folder/books-on-demand.ts';
import { beginAssets, type PreviewAssets } from './preview-folder/preview-assets.ts';
import { PreviewFolder } from './preview-folder/preview-folder.ts';
import { beginPictures, type PreviewPictures } from './preview-folder/preview-pictures.ts';
import { beginPreviewSearch, type PreviewSearch } from './preview-folder/preview-search.ts';
import { type PrintsOnDemand, printsOnDemand } from './preview-folder/prints-on-demand.ts';

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

/** What an update has written: see `Update`. */
type Written = Omit<Update, 'problems'>;

/** Where a preview is, and of what. */
interface PreviewPlace extends ContentPlace {
  readonly folder: string;
  /** Called with the reason if a helper of the first update ends before its time. */
  readonly onDeath: (reason: string) => void;
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
  return new Preview({ content, folder, theme, onDeath });
}

/** A site with its drafts, kept up to date in its own folder. */
export class Preview {
  readonly #content: PreviewContent;
  readonly #onDeath: PreviewPlace['onDeath'];
  readonly #writing: PreviewFolder;
  readonly #assets: PreviewAssets;
  readonly #pictures: PreviewPictures;
  readonly #books: BooksOnDemand;
  readonly #prints: PrintsOnDemand;
  readonly #search: PreviewSearch;
  #current: Current | undefined;

  /** The folder must be empty: see `beginPreview`. */
  constructor(place: PreviewPlace) {
    const { content, folder } = place;
    this.#content = new PreviewContent(place);
    this.#onDeath = place.onDeath;
    this.#writing = new PreviewFolder(content, folder);
    this.#assets = beginAssets(folder);
    this.#pictures = beginPictures(content);
    this.#books = booksOnDemand(content, folder);
    this.#prints = printsOnDemand(content, folder);
    this.#search = beginPreviewSearch(folder);
  }

  /**
   * Reads the content and writes the pages that have changed. `onFirst` is called when the pages of the edited texts
   * are written, long before all pages that refer to them are compared, and even before that if only the Markdown of one text has
   * changed; in that case the result counts only the other pages. In an empty folder it is called before the pages are written, for
   * which `ready` then waits. Throws errors of the file system.
   */
  async update(onFirst?: (first: Update) => void): Promise<Update> {
    const folder = await this.#content.read();
    const shownEarly = onFirst && (await this.#showEdited(folder, onFirst));
    const loaded = await this.#content.load(folder, this.#current === undefined, this.#onDeath);
    const { site, problems } = loaded;
    if (!site || countProblems(problems).errors > 0) {
      if (shownEarly !== undefined && this.#current) await this.#writeEarly(this.#current, shownEarly);
      return { problems, changed: undefined, copied: 0 };
    }
    const edited = this.#content.editedPaths(folder);
    const written = await this.#write(site, edited, onFirst && ((first) => onFirst({ problems, ...first })));
    this.#content.show(loaded, folder);
    return { problems, ...written };
  }

  /** Bundles styles and scripts. */
  updateAssets(): Promise<void> {
    return this.#assets.bundle();
  }

  /** Makes the pictures of the current site. `onPicture` receives the progress. */
  async updatePictures(onPicture: (done: number, all: number) => void): Promise<UpdatedPictures> {
    const site = this.#current?.site;
    if (!site) return { problems: [], copied: 0 };
    const { problems, files } = await this.#pictures.make(site, onPicture);
    return { problems, copied: await this.#writing.bringPictures(site, files) };
  }

  /**
   * Writes the files that are not pages, such as feeds, and keeps what is new for the next preview. Nobody waits for them. `isWanted` is called before each file;
   * if it returns false, the work stops.
   */
  async updateOutputs(isWanted?: () => boolean): Promise<void> {
    this.#content.save();
    if (this.#current) await this.#writing.writeOutputs(this.#current.site, this.#current.pages, isWanted);
  }

  /** Makes the search index of the current site. */
  async updateSearch(): Promise<void> {
    if (this.#current) await this.#search.update(this.#current.site, this.#current.pages);
  }

  /** The journal's base path; undefined until there has been a site without errors. */
  base(): string | undefined {
    return this.#current?.site.archive.journal.url.pathname;
  }

  /** Resolves when the page or book at a path of the preview folder is written. Undefined if it is there, or there is none. */
  ready(path: string): Promise<void> | undefined {
    return (
      this.#writing.ready(path) ?? this.#prints.ready(path) ?? this.#books.ready(this.#current?.site, path)
    );
  }

  /** The state of the content folder in the last reading; undefined if the folder could not be read. */
  version(): string | undefined {
    return this.#content.version;
  }

  /**
   * The file to show at a path of the preview folder until the picture there has been made: the picture that it is made
   * of. Undefined for everything that is not such a picture.
   */
  insteadOf(path: string): string | undefined {
    return this.#pictures.sourceOf(path);
  }

  /** Writes the page of a text if nothing but its Markdown has changed. Returns the text's path. */
  async #showEdited(now: ContentFolder, onFirst: (first: Update) => void): Promise<string | undefined> {
    const edit = this.#content.onlyEdit(now);
    if (!edit || !this.#isComplete()) return undefined;
    const { file, before } = edit;
    const found = before.edited(file);
    if (!found) return undefined;
    const site = plannedSite(this.#prints.offered(found));
    const changed = await this.#writeEarly({ site, pages: planSite(site) }, file.path);
    onFirst({ problems: before.problems, changed, copied: 0 });
    await wait(TO_BE_LOADED);
    return file.path;
  }

  #writeEarly({ site, pages }: Current, path: string): Promise<number> {
    return this.#writing.writeEarly(pagesOfTexts(site, pages, new Set([path])));
  }

  /** Writes a site. `edited` are the paths of its texts that have changed. */
  async #write(
    understood: Site,
    edited: ReadonlySet<string>,
    onFirst: ((first: Written) => void) | undefined,
  ): Promise<Written> {
    const site = plannedSite(this.#prints.offered(understood));
    const pages = planSite(site);
    const isRestyled = await this.#prepare(site);
    const write = this.#writing.begin(site, pages);
    // What is obsolete is removed first: on file systems that ignore case, it may have the same file as something new.
    const removed = await write.removeObsolete();
    // Files are copied before the pages that show them. If a browser requested a picture too early, it would not
    // request it again.
    const copied = (await write.files()) + Number(isRestyled);
    if (onFirst && !this.#current) {
      this.#current = { site, pages };
      onFirst({ changed: pages.length, copied });
      await write.all();
      // All pages have been told. If they counted again, browsers would load the same pages a second time.
      return { changed: 0, copied: 0 };
    }
    const first = onFirst ? await write.first(pagesOfTexts(site, pages, edited)) : 0;
    if (first > 0) onFirst?.({ changed: first, copied });
    const changed = (await write.all()) + removed;
    this.#current = { site, pages };
    return { changed, copied: first > 0 ? 0 : copied };
  }

  /** Prepares the folder for another site. Returns whether that has other styles. */
  async #prepare(site: PlannedSite): Promise<boolean> {
    if (!this.#isComplete()) {
      this.#writing.forget();
      this.#search.forget();
      await this.#assets.bundle();
    }
    const isRestyled = await this.#assets.follow(site.theme);
    this.#pictures.follow(site);
    await this.#prints.follow(site);
    return isRestyled;
  }

  /** Whether the folder still has what was written: nobody has deleted it. */
  #isComplete(): boolean {
    return !this.#writing.isLost() && !this.#assets.areLost();
  }
}

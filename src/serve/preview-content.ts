import { type LoadMemory, openLoadMemory } from '../check/load-memory.ts';
import { type Loaded, loadSite, loadSiteAhead } from '../check/load-site.ts';
import { journalScripts } from '../sources/journal-scripts.ts';
import {
  type ContentFile,
  type ContentFolder,
  type PreviousReading,
  readContent,
} from '../sources/read-content.ts';
import { versionOfTheme, withTheme } from '../sources/read-theme.ts';

/** What is read. */
export interface ContentPlace {
  /** The content folder. */
  readonly content: string;
  /** The folder of the theme, if it is not beside the content. */
  readonly theme: string | undefined;
}

/** A text that has changed, and what was loaded before. */
interface Edit {
  readonly file: ContentFile;
  readonly before: Loaded;
}

/** The content of a preview, which is read again and again. */
export class PreviewContent {
  readonly #place: ContentPlace;
  readonly #memory: LoadMemory;
  readonly #known: PreviousReading = { measured: new Map(), texts: new Map() };
  #version: string | undefined;
  /** The files that the preview shows; none before the first update. */
  #shown: ReadonlySet<ContentFile> = new Set();
  /** What the last update loaded, unless it had errors. */
  #last: (Loaded & { readonly folder: ContentFolder }) | undefined;

  constructor(place: ContentPlace) {
    this.#place = place;
    this.#memory = openLoadMemory(place.content);
  }

  /** The state of the content folder in the last reading; undefined if the folder could not be read. */
  get version(): string | undefined {
    return this.#version;
  }

  /** Reads the content folder and its theme. What cannot be read is in the result; throws other errors of the file system. */
  async read(): Promise<ContentFolder> {
    this.#version = undefined;
    const content = await readContent(this.#place.content, { known: this.#known });
    const folder = await withTheme(content, this.#place);
    this.#version = content.version + versionOfTheme(folder.theme);
    return folder;
  }

  /**
   * Loads what was read, and forgets what was loaded before, until `show`. For the first site, helpers are used, and `onDeath` is called
   * if one of them ends before its time.
   */
  async load(folder: ContentFolder, isFirst: boolean, onDeath: (reason: string) => void): Promise<Loaded> {
    const how = { drafts: true, scripts: journalScripts(), memory: this.#memory };
    const loaded = isFirst ? await loadSiteAhead(folder, how, onDeath) : loadSite(folder, how);
    this.#last = undefined;
    return loaded;
  }

  /** Takes what the preview shows from now on. */
  show(loaded: Loaded, folder: ContentFolder): void {
    this.#shown = new Set(folder.files);
    this.#last = { ...loaded, folder };
  }

  /** Keeps what is new for the next preview. */
  save(): void {
    this.#memory.save();
  }

  /** Paths of the texts that have changed since the last update; none before the first one. */
  editedPaths({ files }: ContentFolder): ReadonlySet<string> {
    return new Set(this.#shown.size === 0 ? [] : this.#changed(files).map(({ path }) => path));
  }

  /** The text that alone has changed since the last update. Undefined if there is none, or that update had errors. */
  onlyEdit(now: ContentFolder): Edit | undefined {
    const before = this.#last;
    const [file, ...others] = this.#changed(now.files);
    return before && file && others.length === 0 && hasSameFiles(now, before.folder)
      ? { file, before }
      : undefined;
  }

  #changed(files: readonly ContentFile[]): readonly ContentFile[] {
    return files.filter((file) => !this.#shown.has(file));
  }
}

function hasSameFiles(one: ContentFolder, other: ContentFolder): boolean {
  const paths = ({ files, media }: ContentFolder) =>
    JSON.stringify([files.map(({ path }) => path), ...media.keys()]);
  return paths(one) === paths(other) && versionOfTheme(one.theme) === versionOfTheme(other.theme);
}

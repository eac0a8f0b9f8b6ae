import { posix } from 'node:path';
import { isSafeFile } from '../../../../archive/files-of-works.ts';
import { decode } from '../../../../model/web-address.ts';
import { FreeNames, nameFrom } from '../../journal/names.ts';
import { relativePath } from '../../journal/relative-path.ts';
import type { SourceFolder } from '../source/list-folder.ts';
import type { SourceText } from './source-text.ts';

/** A file that a text shows or links to, and where it goes. */
export interface MediaFile {
  /** In the source folder. */
  readonly from: string;
  /** In the content folder. */
  readonly path: string;
}

/** Folders of which generators publish the content under `/`. */
const PUBLISHED = [
  '',
  'static',
  'assets',
  'public',
  'src',
  'src/static',
  'src/assets',
  'src/public',
  'content',
] as const;

/** Gives each file that a text shows a place in the content folder: beside the first text that shows it. */
export class SourceMedia {
  readonly unsafe = new Set<string>();
  readonly #files = new Map<string, MediaFile>();
  readonly #byPath: ReadonlyMap<string, string>;
  readonly #byName = new Map<string, string[]>();
  readonly #names = new Map<string, FreeNames>();

  constructor({ others }: Pick<SourceFolder, 'others'>) {
    this.#byPath = new Map(others.map((path) => [path.normalize('NFC'), path]));
    for (const path of others) {
      const name = posix.basename(path).normalize('NFC').toLowerCase();
      const named = this.#byName.get(name);
      if (named) named.push(path);
      else this.#byName.set(name, [path]);
    }
  }

  /** Every file so far, in the order in which texts show them. */
  get files(): readonly MediaFile[] {
    return [...this.#files.values()];
  }

  /**
   * The file at an address of the old site, as a text refers to it.
   * @param inside the path of the address below the site's base path
   * @param textPath the path of the text in the content folder
   */
  find(inside: string, from: SourceText, textPath: string): string | 'unsafe' | undefined {
    const source = this.#sourceOf(decode(inside.replace(/[?#].*/s, '')).normalize('NFC'), from);
    if (source === undefined) return undefined;
    if (!isSafeFile(posix.basename(source))) {
      this.unsafe.add(source);
      return 'unsafe';
    }
    const known = this.#files.get(source);
    const path = known?.path ?? this.#place(source, textPath);
    if (!known) this.#files.set(source, { from: source, path });
    return relativePath(textPath, path);
  }

  #sourceOf(path: string, from: SourceText): string | undefined {
    if (!/[^/]\.\w{1,10}$/.test(path)) return undefined;
    const folder = posix.dirname(from.path);
    const roots = path.startsWith('/') ? PUBLISHED : [folder, withoutIndex(from.path), ...PUBLISHED];
    for (const root of roots) {
      const found = this.#byPath.get(posix.normalize(posix.join(root, path)).replace(/^\/+/, ''));
      if (found !== undefined) return found;
    }
    return this.#byNameOf(path, from);
  }

  /** A tag may add a folder to a name. The file is found if its name is the only one, or if its folder is named as the text. */
  #byNameOf(path: string, from: SourceText): string | undefined {
    const named = this.#byName.get(posix.basename(path).toLowerCase()) ?? [];
    const below = named.filter((one) => `/${one}`.endsWith(`/${path.replace(/^(?:\.{0,2}\/)+/, '')}`));
    if (below.length === 1) return below[0];
    const name = from.facts.name;
    return below.find((one) => name !== undefined && one.split('/').includes(name));
  }

  #place(source: string, textPath: string): string {
    const folder = `${posix.dirname(textPath)}/media`;
    const names = this.#names.get(folder) ?? new FreeNames([]);
    this.#names.set(folder, names);
    const file = posix.basename(source);
    const extension = posix.extname(file).toLowerCase();
    const stem = nameFrom([posix.basename(file, posix.extname(file)).replaceAll('_', '-')]);
    return `${folder}/${names.take(stem + extension).replace(/(\.\w+)(-\d+)$/, '$2$1')}`;
  }
}

function withoutIndex(path: string): string {
  return path.replace(/\.\w{1,12}$/, '');
}

import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isSafeFile } from '../../../../archive/files-of-works.ts';
import { decode } from '../../../../model/web-address.ts';
import { FreeNames, nameFrom } from '../../journal/names.ts';
import type { OwnSite } from '../../journal/own-site.ts';
import { relativePath } from '../../journal/relative-path.ts';
import { fileKey } from '../texts/tidy-pictures.ts';
import type { Attachments } from './attachments.ts';

/** Where files of the library come from. */
export type MediaSource =
  | { readonly kind: 'none' }
  /** A copy of the folder of uploads. */
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'fetch'; readonly megabytes: number };

/** A file that a text shows, and where it goes. */
export interface MediaFile {
  readonly address: string;
  /** In the content folder. */
  readonly path: string;
  /** The file on this computer; undefined if it has to be downloaded. */
  readonly from: string | undefined;
  /** The index of its item, if it has one. */
  readonly index: number | undefined;
}

/** What became of a file that a text shows. */
export type MediaAnswer =
  | { readonly kind: 'file'; readonly path: string }
  /** It is left where it is. */
  | { readonly kind: 'remote' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unsafe' };

/** Gives each file that a text shows a place in the content folder: beside the first text that shows it. */
export class MediaFiles {
  readonly #source: MediaSource;
  readonly #attachments: Attachments;
  readonly #site: OwnSite;
  readonly #files = new Map<string, MediaFile>();
  readonly #names = new Map<string, FreeNames>();
  readonly #answers = new Map<number, MediaAnswer['kind']>();

  constructor(source: MediaSource, attachments: Attachments, site: OwnSite) {
    this.#source = source;
    this.#attachments = attachments;
    this.#site = site;
  }

  /** Every file so far, in the order in which texts show them. */
  get files(): readonly MediaFile[] {
    return [...this.#files.values()];
  }

  /** What became of an item of the library; undefined if no text shows it. */
  answerFor(index: number): MediaAnswer['kind'] | undefined {
    return this.#answers.get(index);
  }

  /**
   * The file at an address, as a text refers to it.
   * @param textPath the path of the text in the content folder
   */
  find(address: string, textPath: string): MediaAnswer | undefined {
    const attachment = this.#attachments.byAddress(address);
    const upload = attachment?.upload ?? uploadIn(address);
    if (!attachment && (upload === undefined || !this.#site.isOwnHost(address))) return undefined;
    const answer = this.#answer(address, upload, attachment?.index, textPath);
    if (attachment && this.#answers.get(attachment.index) !== 'file')
      this.#answers.set(attachment.index, answer.kind);
    return answer;
  }

  #answer(
    address: string,
    upload: string | undefined,
    index: number | undefined,
    textPath: string,
  ): MediaAnswer {
    if (this.#source.kind === 'none') return { kind: 'remote' };
    const key = index === undefined ? fileKey(address) : `item ${index}`;
    const known = this.#files.get(key);
    if (known) return { kind: 'file', path: relativePath(textPath, known.path) };
    if (!isSafeFile(posix.basename(pathOf(address)))) return { kind: 'unsafe' };
    let from: string | undefined;
    if (this.#source.kind === 'folder') {
      from = this.#findIn(this.#source.folder, [upload, uploadIn(address), pathOf(address)]);
      if (from === undefined) return { kind: 'missing' };
    } else if (!this.#site.isOwnHost(address)) return { kind: 'remote' };
    const path = this.#place(address, textPath);
    this.#files.set(key, { address, path, from, index });
    return { kind: 'file', path: relativePath(textPath, path) };
  }

  /** The first of these paths at which there is a file in the folder: the whole picture, or else a copy. */
  #findIn(folder: string, paths: readonly (string | undefined)[]): string | undefined {
    const wanted = paths.flatMap((path) => (path === undefined ? [] : [path, fileKey(path)]));
    for (const path of wanted) {
      const inside = posix.normalize(path.replaceAll('\\', '/')).replace(/^\/+/, '');
      if (inside === '..' || inside.startsWith('../') || inside.includes('\0')) continue;
      const file = join(folder, inside);
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
    }
    return undefined;
  }

  #place(address: string, textPath: string): string {
    const folder = `${posix.dirname(textPath)}/media`;
    const names = this.#names.get(folder) ?? new FreeNames([]);
    this.#names.set(folder, names);
    const name = posix.basename(pathOf(address));
    const extension = posix.extname(name).toLowerCase();
    const stem = nameFrom([posix.basename(name, posix.extname(name)).replaceAll('_', '-')]);
    return `${folder}/${names.take(stem)}${extension}`;
  }
}

/** The path of an address, decoded. */
function pathOf(address: string): string {
  return decode(address.replace(/[?#].*/s, '').replace(/^(?:https?:)?\/\/[^/]*/i, ''));
}

/** The path below the folder of uploads, from an address of one of its files. */
function uploadIn(address: string): string | undefined {
  return /\/(?:uploads(?:\/sites\/\d{1,9})?|blogs\.dir\/\d{1,9}\/files|files)\/(.+)$/s.exec(
    pathOf(address),
  )?.[1];
}

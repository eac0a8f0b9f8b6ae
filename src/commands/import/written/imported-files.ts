import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFate } from '../../../languages/words/commands/import-words.ts';
import { isSystemError } from '../../../sources/files/system-error.ts';
import { createFile, WriteError } from '../../../sources/files/write-file.ts';
import { fingerprintOfFile, type ImportedRecord, readRecord, writeRecord } from './imported-record.ts';

/** A file that an import made, and what became of it. */
export interface ImportedFile {
  /** In the content folder, with `/` as separator. */
  readonly path: string;
  readonly fate: FileFate;
}

/** Most letters of texts that are kept to be checked. More would need too much memory. */
const MOST_LETTERS = 12_000_000;

/**
 * Writes the files of an import into a content folder. Never replaces a file: what is there stays, and it is told whether
 * it is the same, was edited, or is somebody else's. What was imported once and removed since is not written again.
 */
export class ImportedFiles {
  readonly content: string;
  readonly dryRun: boolean;
  readonly #record: ImportedRecord;
  readonly #done: ImportedFile[] = [];
  #texts: Map<string, string> | undefined = new Map();
  #letters = 0;

  private constructor(content: string, dryRun: boolean, record: ImportedRecord) {
    this.content = content;
    this.dryRun = dryRun;
    this.#record = record;
  }

  static async open(content: string, dryRun: boolean): Promise<ImportedFiles> {
    return new ImportedFiles(content, dryRun, await readRecord(content));
  }

  /** Every file so far, in the order in which they were made. */
  get done(): readonly ImportedFile[] {
    return this.#done;
  }

  /** The texts that were made, by path; undefined if they are too many to be checked at once. */
  get texts(): ReadonlyMap<string, string> | undefined {
    return this.#texts;
  }

  /** Whether an earlier import wrote a file of this name, whatever became of it. */
  isImported(path: string): boolean {
    return this.#record.has(path);
  }

  /** Writes a file unless its name is taken. Throws `WriteError`. */
  async put(path: string, content: string | Uint8Array): Promise<FileFate> {
    const fate = await this.#put(path, content);
    this.#done.push({ path, fate });
    if (typeof content === 'string') this.#remember(path, content);
    return fate;
  }

  /** Tells the fate of a file that is there, or was removed; false if it has yet to be made. */
  async keep(path: string): Promise<boolean> {
    const before = this.#record.get(path);
    const present = await this.#present(path);
    if (present === undefined && before === undefined) return false;
    const fate =
      present === undefined
        ? 'removed'
        : before === undefined
          ? 'taken'
          : present === before
            ? 'same'
            : 'edited';
    this.#done.push({ path, fate });
    return true;
  }

  /** Tells of a file that would be made. */
  announce(path: string): void {
    this.#done.push({ path, fate: 'created' });
  }

  /** Remembers what was written. To be called once, at the end. */
  async close(): Promise<void> {
    if (!this.dryRun) await writeRecord(this.content, this.#record);
  }

  #remember(path: string, text: string): void {
    this.#letters += text.length;
    if (this.#letters > MOST_LETTERS) this.#texts = undefined;
    this.#texts?.set(path, text);
  }

  async #put(path: string, content: string | Uint8Array): Promise<FileFate> {
    const before = this.#record.get(path);
    const present = await this.#present(path);
    const wanted = fingerprintOfFile(content);
    if (present !== undefined) {
      if (present === wanted) {
        this.#record.set(path, wanted);
        return 'same';
      }
      if (before === undefined) return 'taken';
      return present === before ? 'outdated' : 'edited';
    }
    if (before !== undefined) return 'removed';
    if (this.dryRun) return 'created';
    try {
      await createFile(join(this.content, path), content);
    } catch (error) {
      // On some file systems, another name is the same: `ä` in two forms, or with other capitals.
      if (error instanceof WriteError && error.reason === 'EEXIST') return 'taken';
      throw error;
    }
    this.#record.set(path, wanted);
    return 'created';
  }

  /** The fingerprint of the file that has a name now; undefined if there is none. */
  async #present(path: string): Promise<string | undefined> {
    try {
      return fingerprintOfFile(await readFile(join(this.content, path)));
    } catch (error) {
      if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
      if (isSystemError(error) && error.code === 'EISDIR') return '';
      throw error;
    }
  }
}

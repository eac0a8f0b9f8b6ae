import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../built-site.ts';
import { call, type Ran } from '../commands/run-command.ts';
import { exportOf, type ItemFacts, type SiteFacts } from './export-of.ts';

/** The address of the site whose export is imported, and of its media. */
export const HOME = 'https://old.example.org';
export const UPLOADS = `${HOME}/wp-content/uploads`;

/** A temporary folder with an export and the content that is made of it. */
export interface Importing {
  readonly folder: string;
  readonly content: string;
  /** Imports the export, with further arguments. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  /** The text of a file of the content; undefined if there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** All files of the content by path. */
  readonly files: () => Promise<ReadonlyMap<string, string>>;
  /** Replaces the export. */
  readonly replace: (items: readonly ItemFacts[], site?: SiteFacts) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Prepares an import of the given items, or of a file. */
export async function importing(source: readonly ItemFacts[] | string, site?: SiteFacts): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const content = join(folder, 'content');
  const own = join(folder, 'export.xml');
  const file = typeof source === 'string' && !source.startsWith('<') ? source : own;
  if (file === own) await writeFile(own, typeof source === 'string' ? source : exportOf(source, site));
  const files = async () => {
    const found = existsSync(content) ? await filesIn(content) : new Map<string, Buffer>();
    return new Map([...found].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  };
  return {
    folder,
    content,
    run: (...args) => call(['import', 'wordpress', file, '--content', content, ...args]),
    read: async (path) => (await files()).get(path),
    files,
    replace: (items, other) => writeFile(own, exportOf(items, other)),
    remove: () => rm(folder, { recursive: true }),
  };
}

/**
 * Imports items, and removes everything when `look` has looked at what became of them.
 * @param args further arguments, or what prepares the folder and returns them
 */
export async function imported(
  items: readonly ItemFacts[],
  args: readonly string[] | ((made: Importing) => Promise<readonly string[]>),
  look: (files: ReadonlyMap<string, string>, stdout: string, made: Importing) => void | Promise<void>,
  site: SiteFacts = {},
): Promise<void> {
  const made = await importing(items, site);
  try {
    const { code, stdout, stderr } = await made.run(
      ...(typeof args === 'function' ? await args(made) : args),
    );
    assert.equal(code, 0, stdout + stderr);
    await look(await made.files(), stdout, made);
  } finally {
    await made.remove();
  }
}

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn } from '../built-site.ts';
import { call, type Ran } from '../commands/run-command.ts';
import { PICTURE, type SampleFolder } from './markdown-samples.ts';

/** A temporary folder of Markdown, and the content that is made of it. */
export interface ImportingFolder {
  readonly root: string;
  readonly source: string;
  readonly content: string;
  readonly map: string;
  /** Imports the folder, with further arguments. The first time, a map is written. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  /** All files of the content by path. */
  readonly files: () => Promise<ReadonlyMap<string, string>>;
  readonly remove: () => Promise<void>;
}

/** Writes a folder to be imported. Files of pictures get one. */
export async function importingFolder(sample: SampleFolder): Promise<ImportingFolder> {
  const root = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const [source, content, map] = [join(root, 'old'), join(root, 'content'), join(root, 'map.yaml')];
  for (const [path, text] of Object.entries(sample)) {
    await mkdir(dirname(join(source, path)), { recursive: true });
    await writeFile(join(source, path), path.endsWith('.png') ? PICTURE : text);
  }
  return {
    ...{ root, source, content, map },
    run: (...args) => call(['import', 'markdown', source, '--map', map, '--content', content, ...args]),
    files: async () => {
      const found = existsSync(content) ? await filesIn(content) : new Map<string, Buffer>();
      return new Map([...found].map(([path, bytes]) => [path, bytes.toString('utf8')]));
    },
    remove: () => rm(root, { recursive: true }),
  };
}

/** Imports a folder by the map that the import proposes, and removes everything when `look` has looked at it. */
export async function importedFolder(
  sample: SampleFolder,
  look: (made: ImportingFolder, files: ReadonlyMap<string, string>, stdout: string) => void | Promise<void>,
  ...args: readonly string[]
): Promise<void> {
  const made = await importingFolder(sample);
  try {
    assert.equal((await made.run(...args)).code, 1);
    const { code, stdout, stderr } = await made.run(...args);
    assert.equal(code, 0, stdout + stderr);
    await look(made, await made.files(), stdout);
  } finally {
    await made.remove();
  }
}

/** The numbers of the first list of a report, and their sum as it is told. */
export function sumsIn(report: string): readonly [sum: number, told: number] {
  const [list = ''] = report.split('\n\n');
  const numbers = [...list.matchAll(/^\s+(\d+) {2}/gm)].map(([, number]) => Number(number));
  return [numbers.slice(0, -1).reduce((sum, number) => sum + number, 0), numbers.at(-1) ?? -1];
}

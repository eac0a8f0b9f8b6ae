import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleProgram } from './bundle-program.ts';
import { writeProgram } from './write-program.ts';

// Compiles the program: `compile.ts FOLDER DIGESTS` writes it to a folder, with a JSON file of this name that has the SHA-256
// of each file. The folder is complete or not there.

/** Compiled programs that are kept, since a running one may still load modules of its own. */
const KEPT = 3;

/** The name of a compiled program's folder, also of one that was not finished. */
const NAME = /^[0-9a-f]{32}(?:\.new-\d+)?$/;

const [folder = '', digests = ''] = process.argv.slice(2);
const fresh = `${folder}.new-${process.pid}`;
try {
  const { files } = await bundleProgram({ folder, version: basename(folder), isPackaged: false });
  writeProgram(files, fresh, digests);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  removeOld();
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Removes compiled programs of earlier states of the sources. */
function removeOld(): void {
  const parent = dirname(folder);
  const byAge = readdirSync(parent)
    .filter((name) => NAME.test(name) && name !== basename(folder))
    .map((name) => ({ path: join(parent, name), time: statSync(join(parent, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
}

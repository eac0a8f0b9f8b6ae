#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runScript } from './program/run-script.mjs';

// What `npx contrapunto` starts: the program that was compiled when the package was made. Node does not read TypeScript below
// `node_modules`. Nothing is written there; caches are in the journal's folder.

const COMPILED = join(import.meta.dirname, '../dist');

/** In a clone of the repository the sources run, as with npm's scripts. The package does not have this file. */
const LAUNCH = join(import.meta.dirname, 'launch.mjs');

/** What `check` runs. It is started so often that it must start fast, and so runs from scripts. */
const CHECK = 'src/cli.cjs';

/** Where the journal's folder has what V8 has compiled of scripts. */
const KEPT = '.cache/program';

const [command = ''] = process.argv.slice(2);
// As npm's scripts need it: `npx contrapunto build -- --strict`.
if (process.argv[3] === '--') process.argv.splice(3, 1);
goToJournal();
if (existsSync(LAUNCH)) await import('./launch.mjs');
else if (command === 'check') runScript(scriptAt(CHECK), scriptAt);
else {
  // As in the scripts of `package.json`, as far as that can still be said when Node has started.
  if (command === 'build') setFlagsFromString('--heap-growing-percent=40');
  if (command === 'import') setFlagsFromString('--heap-growing-percent=20');
  await import(pathToFileURL(join(COMPILED, 'src/cli.mjs')).href);
}

/**
 * Makes the nearest folder above that has a journal the current one, if this one has none: npm does the same for its scripts.
 * Whoever names a folder or brings texts along names paths from here.
 */
function goToJournal() {
  const isNamed = process.argv.some((word) => word === '--content' || word.startsWith('--content='));
  if (isNamed || command === 'import' || existsSync('content')) return;
  let folder = process.cwd();
  while (!existsSync(join(folder, 'content/journal.yaml'))) {
    if (dirname(folder) === folder) return;
    folder = dirname(folder);
  }
  process.chdir(folder);
}

/** @param {string} path */
function scriptAt(path) {
  /** @type {Record<string, string>} */
  const digests = JSON.parse(readFileSync(join(COMPILED, 'digests.json'), 'utf8'));
  const found = join(COMPILED, path);
  const kept = join(KEPT, path.replaceAll('/', '-'));
  return { path: found, digest: digests[path] ?? '', content: readFileSync(found), kept };
}

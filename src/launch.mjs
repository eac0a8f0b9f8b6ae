import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// Starts the program: npm's scripts run this file. Node 20 does not read TypeScript, and compiling it in every process takes
// longer than most commands, so the program is compiled once for each state of its sources. This file is JavaScript because it
// runs before anything is compiled.

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache/program');
/** In the folder of a compiled program: the SHA-256 of each of its files, so that a damaged one is not run. */
const DIGESTS = 'digests.json';

const folder = join(CACHE, fingerprint());
if (isWhole(folder) || compile(folder)) {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(folder, 'src/cli.mjs')).href);
} else {
  // The folder cannot be written, or a source has a mistake, which is then reported where it is.
  const { register } = await import('tsx/esm/api');
  register();
  // For child processes.
  process.execArgv.push('--import', 'tsx/esm');
  await import('./cli.ts');
}

/**
 * A hash of everything that the compiled program depends on.
 *
 * @returns {string}
 */
function fingerprint() {
  const hash = createHash('sha256').update(ROOT);
  for (const path of sources()) {
    if (existsSync(join(ROOT, path))) hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex').slice(0, 32);
}

/** @returns {string[]} */
function sources() {
  const inFolders = ['src', 'layouts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return [
    '.eleventy.ts',
    'package-lock.json',
    ...inFolders.filter((path) => /\.(?:tsx?|mjs)$/.test(path)).sort(),
  ];
}

/**
 * Whether a compiled program is there, and each of its files is as it was written.
 *
 * @param {string} folder
 */
function isWhole(folder) {
  try {
    /** @type {Record<string, string>} */
    const digests = JSON.parse(readFileSync(join(folder, DIGESTS), 'utf8'));
    return Object.entries(digests).every(
      ([path, digest]) =>
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex') === digest,
    );
  } catch {
    return false;
  }
}

/**
 * Whether the program could be compiled.
 *
 * @param {string} folder
 */
function compile(folder) {
  const script = join(import.meta.dirname, 'program/compile.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx/esm', script, folder, DIGESTS], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return status === 0 && isWhole(folder);
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { programSources } from './program/program-sources.mjs';
import { runScript } from './program/run-script.mjs';

// Starts the program: npm's scripts run this file. Node 20 does not read TypeScript, and compiling it in every process takes
// longer than most commands, so the program is compiled once for each state of its sources. This file is JavaScript because it
// runs before anything is compiled.

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache/program');
/** In the folder of a compiled program: the SHA-256 of each of its files, so that a damaged one is not run. */
const DIGESTS = 'digests.json';

/** In the cache: the fingerprint of the sources, and the state in which each of them was. */
const KNOWN = join(CACHE, 'sources.json');
/** In milliseconds. On every file system, a file that changes again after this time gets another time stamp. */
const TIME_STEP = 2000;

/** What `check` runs. It is started so often that it must start fast, and so runs from scripts. */
const CHECK = 'src/cli.cjs';

const folder = join(CACHE, fingerprint());
const script = process.argv[2] === 'check' ? scriptAt(CHECK) : undefined;
if (script) runScript(script, scriptAt);
else if (madeUnless(soundModules)) await import(pathToFileURL(join(folder, 'src/cli.mjs')).href);
else await runSources();

async function runSources() {
  // The folder cannot be written, or a source has a mistake, which is then reported where it is.
  const { register } = await import('tsx/esm/api');
  register();
  // For child processes.
  process.execArgv.push('--import', 'tsx/esm');
  await import('./cli.ts');
}

/**
 * A hash of everything that the compiled program depends on, and of the guides, which it reads. Sources are read only if one of them is not in the state in
 * which it was when they were read last. That includes the time of its last change, which no program can set, and its
 * place on the disk, as in git's index.
 *
 * @returns {string}
 */
function fingerprint() {
  const now = Date.now();
  const paths = programSources(ROOT);
  const states = paths.map(stateOf);
  const known = knownFingerprint(states);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const [index, path] of paths.entries()) {
    if (states[index]) hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, path)));
  }
  const found = hash.digest('hex').slice(0, 32);
  const changed = Math.max(...states.map((state) => Math.max(state?.mtimeMs ?? 0, state?.ctimeMs ?? 0)));
  if (now - changed > TIME_STEP) remember(found, states);
  return found;
}

/**
 * @typedef {{ path: string, size: number, mtimeMs: number, ctimeMs: number, ino: number }} State
 */

/**
 * @param {string} path
 * @returns {State | undefined}
 */
function stateOf(path) {
  const found = statSync(`${ROOT}/${path}`, { throwIfNoEntry: false });
  if (!found) return undefined;
  const { size, mtimeMs, ctimeMs, ino } = found;
  return { path, size, mtimeMs, ctimeMs, ino };
}

/**
 * The fingerprint that is remembered for these states.
 *
 * @param {(State | undefined)[]} states
 */
function knownFingerprint(states) {
  try {
    const [found, digest] = readFileSync(KNOWN, 'utf8').split(' ');
    return digest === digestOf(found, states) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} found
 * @param {(State | undefined)[]} states
 */
function remember(found, states) {
  try {
    writeFileSync(KNOWN, `${found} ${digestOf(found, states)}`);
  } catch {
    // The folder cannot be written, or is not there yet.
  }
}

/**
 * @param {string | undefined} found
 * @param {(State | undefined)[]} states
 */
function digestOf(found, states) {
  return createHash('sha256')
    .update(JSON.stringify([ROOT, found, states]))
    .digest('hex');
}

/** Whether the modules of the compiled program are there, and each is as it was written. */
function soundModules() {
  const modules = Object.entries(digests()).filter(([path]) => path.endsWith('.mjs'));
  return modules.length > 0 && modules.every(([path, digest]) => soundContent(path, digest));
}

/**
 * A script of the compiled program.
 *
 * @param {string} path
 */
function scriptAt(path) {
  return madeUnless(() => {
    const digest = digests()[path];
    const content = digest === undefined ? undefined : soundContent(path, digest);
    if (digest === undefined || !content) return undefined;
    return { path: join(folder, path), digest, content, kept: join(folder, path) };
  });
}

/** @returns {Record<string, string>} */
function digests() {
  try {
    return JSON.parse(readFileSync(join(folder, DIGESTS), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} path
 * @param {string} digest
 */
function soundContent(path, digest) {
  try {
    const content = readFileSync(join(folder, path));
    return createHash('sha256').update(content).digest('hex') === digest ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A part of the compiled program. If it is not there or damaged, the program is compiled.
 *
 * @template Part
 * @param {() => Part} part
 */
function madeUnless(part) {
  return part() || (compile() ? part() : undefined);
}

/** Whether the program could be compiled. */
function compile() {
  const path = join(import.meta.dirname, 'program/compile.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx/esm', path, folder, DIGESTS], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return status === 0;
}

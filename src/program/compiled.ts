import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { register, SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the compiled program, which `compile.ts` puts here. Not defined if the sources run as they are. */
declare const COMPILED_FOLDER: string | undefined;

const ROOT = join(fileURLToPath(import.meta.url), '../../..');

/** The path of a module of the program, which is given from the root of the repository, for a process that is to load it. */
export function modulePath(path: string): string {
  return typeof COMPILED_FOLDER === 'string' ? join(COMPILED_FOLDER, compiledName(path)) : join(ROOT, path);
}

/** Whether there are compiled modules, and each is as it was written. */
export function areModulesSound(): boolean {
  if (typeof COMPILED_FOLDER !== 'string') return false;
  const read = (path: string) => readFileSync(join(COMPILED_FOLDER, path));
  try {
    const digests: Record<string, string> = JSON.parse(String(read('digests.json')));
    return Object.entries(digests).every(
      ([path, digest]) =>
        !path.endsWith('.mjs') || createHash('sha256').update(read(path)).digest('hex') === digest,
    );
  } catch {
    return false;
  }
}

/**
 * Changes with everything that the program's results depend on, besides their input: its sources and packages, which
 * `launch.mjs` has hashed, and Node with its tables of Unicode and of languages. Undefined if the sources run as they
 * are.
 */
export function programVersion(): string | undefined {
  if (typeof COMPILED_FOLDER !== 'string') return undefined;
  const { node, v8, icu, unicode, tz } = process.versions;
  return [basename(COMPILED_FOLDER), node, v8, icu, unicode, tz].join(' ');
}

/**
 * Lets errors name the places in the sources. Node can do that by itself, but then reads the maps of all modules in
 * every command, and here only when an error is shown.
 */
export function showPlacesInSources(): void {
  if (typeof COMPILED_FOLDER !== 'string') return;
  const maps = new Map<string, SourceMap | undefined>();
  const place = (whole: string, url: string, line: string, column: string): string => {
    if (!maps.has(url)) maps.set(url, mapOf(url));
    const found = maps.get(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!found || !('originalSource' in found)) return whole;
    const source = fileURLToPath(new URL(found.originalSource, url));
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  };
  Error.prepareStackTrace = (error, frames) =>
    [error, ...frames.map((frame) => `    at ${frame}`)]
      .join('\n')
      .replaceAll(/(file:[^\s()?]+\.[cm]js)(?:\?[^\s():]*)?:(\d+):(\d+)/g, place);
}

function mapOf(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')));
  } catch {
    // It is a module of a package, or its map is gone.
    return undefined;
  }
}

let isRegistered = false;

/**
 * Lets Eleventy, which imports `.eleventy.ts` and the templates by their own paths, get the compiled ones. Does nothing if
 * the sources run as they are.
 */
export function serveCompiledTemplates(): void {
  if (typeof COMPILED_FOLDER !== 'string' || isRegistered) return;
  isRegistered = true;
  register(pathToFileURL(modulePath('src/program/template-hooks.ts')), {
    data: {
      root: pathToFileURL(join(ROOT, '/')).href,
      compiled: pathToFileURL(join(COMPILED_FOLDER, '/')).href,
    },
  });
}

function compiledName(path: string): string {
  return path.replace(/\.tsx?$/, '.mjs');
}

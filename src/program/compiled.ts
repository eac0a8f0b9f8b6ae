import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * URLs of the folder of the compiled program and of the root of its sources, each with a `/` at its end, and what
 * `bundle-program.ts` was told of it. Not defined if the sources run as they are.
 */
declare const COMPILED_FOLDER: string | undefined;
declare const PROGRAM_ROOT: string | undefined;
declare const PROGRAM_VERSION: string | undefined;
declare const IS_PACKAGED: boolean | undefined;

const FOLDER = typeof COMPILED_FOLDER === 'string' ? fileURLToPath(COMPILED_FOLDER) : undefined;

const ROOT =
  typeof PROGRAM_ROOT === 'string'
    ? fileURLToPath(PROGRAM_ROOT)
    : join(fileURLToPath(import.meta.url), '../../..');

/** Whether this is the program of the package, not that of the repository. Its files never change while it runs. */
export function isPackaged(): boolean {
  return typeof IS_PACKAGED === 'boolean' && IS_PACKAGED;
}

/**
 * The path of a file of the program, which is given from the root of the repository: from the current folder, because
 * Eleventy understands no other, and because it is what messages should name.
 */
export function programPath(path: string): string {
  return relative('.', join(ROOT, path));
}

/** The path of a module of the program, which is given from the root of the repository, for a process that is to load it. */
export function modulePath(path: string): string {
  return FOLDER === undefined ? join(ROOT, path) : join(FOLDER, compiledName(path));
}

/** The path of a file that the package has beside the compiled program. Undefined if this is not the program of the package. */
export function packagedFile(name: string): string | undefined {
  return isPackaged() && FOLDER !== undefined ? join(FOLDER, name) : undefined;
}

/** Whether there are compiled modules, and each is as it was written. */
export function areModulesSound(): boolean {
  if (FOLDER === undefined) return false;
  const read = (path: string) => readFileSync(join(FOLDER, path));
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
 * were hashed, and Node with its tables of Unicode and of languages. Undefined if the sources run as they
 * are.
 */
export function programVersion(): string | undefined {
  if (typeof PROGRAM_VERSION !== 'string') return undefined;
  const { node, v8, icu, unicode, tz } = process.versions;
  return [PROGRAM_VERSION, node, v8, icu, unicode, tz].join(' ');
}

/**
 * Lets errors name the places in the sources. Node can do that by itself, but then reads the maps of all modules in
 * every command, and here only when an error is shown.
 */
export function showPlacesInSources(): void {
  if (FOLDER === undefined) return;
  Error.prepareStackTrace = (error, frames) =>
    placesInSources([error, ...frames.map((frame) => `    at ${frame}`)].join('\n'));
}

const maps = new Map<string, SourceMap | undefined>();

/** Names places in the sources, instead of those in compiled modules, in what an error says of where it was. */
export function placesInSources(stack: string): string {
  const place = (whole: string, url: string, line: string, column: string): string => {
    if (!maps.has(url)) maps.set(url, mapOf(url));
    const found = maps.get(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!found || !('originalSource' in found)) return whole;
    const source = fileURLToPath(new URL(found.originalSource, url));
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  };
  return stack.replaceAll(/(file:[^\s()?]+\.[cm]js)(?:\?[^\s():]*)?:(\d+):(\d+)/g, place);
}

function mapOf(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')));
  } catch {
    // It is a module of a package, or its map is gone.
    return undefined;
  }
}

/** The folder of the compiled program, or the root of its sources if they run as they are. */
export function programFolder(): string {
  return FOLDER ?? ROOT;
}

/** What follows the kind of page in the name of a template. */
export const TEMPLATE_SUFFIX = FOLDER === undefined ? '.11ty.tsx' : '.11ty.mjs';

/** What Eleventy loads by itself. Both paths are from the current folder, because it understands no other. */
export interface Templates {
  /** The folder of the templates. */
  readonly folder: string;
  readonly configuration: string;
}

/**
 * The templates and the configuration: the compiled ones, or the sources if they run as they are.
 * @param program the `programFolder`, or a link to it
 */
export function templatesIn(program: string): Templates {
  const pathOf = (path: string) =>
    relative('.', join(program, FOLDER === undefined ? path : compiledName(path)));
  return {
    // Eleventy takes what it is told as a pattern.
    folder: pathOf('layouts').split(sep).join('/'),
    configuration: pathOf('.eleventy.ts'),
  };
}

function compiledName(path: string): string {
  return path.replace(/\.tsx?$/, '.mjs');
}

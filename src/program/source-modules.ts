import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programSources } from './program-sources.mjs';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** The program's modules, by their paths from the root. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  programSources(ROOT)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
);

/** The modules that the program asks `modulePath` for, because a process or a thread loads them. */
export function modulesByPath(): ReadonlySet<string> {
  return namedInSources(/\bmodulePath\('([^']+)'\)/g);
}

/** What the first group of a pattern finds in the program's modules. */
export function namedInSources(pattern: RegExp): ReadonlySet<string> {
  const named = [...SOURCES.values()].flatMap((text) => [...text.matchAll(pattern)]);
  return new Set(named.map(([, name = '']) => name));
}

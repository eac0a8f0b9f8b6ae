import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** The package that sets PDFs. A journal that wants PDFs installs it. */
export const TYPST = '@myriaddreamin/typst-ts-node-compiler';

/** The part of the package that this program uses. */
export interface Typst {
  readonly NodeCompiler: typeof NodeCompiler;
}

/** Whether the package can be used. Without its part for this computer, it is there and cannot be loaded. */
export type FoundTypst =
  | { readonly kind: 'ready'; readonly path: string }
  | { readonly kind: 'missing' | 'unusable' };

/** Beside this program, or in the journal's folder. */
const PLACES = [import.meta.url, join(process.cwd(), 'package.json')];

/** In milliseconds. Loading it takes a tenth of a second. */
const MOST_TIME = 30_000;

/**
 * Looks for the package, and loads it once in another process, because a program that does not fit this computer can end the
 * process that loads it.
 * @param places paths or URLs of files whose packages are looked through
 */
export function findTypst(places: readonly string[] = PLACES): FoundTypst {
  const paths = places.flatMap(installedFor);
  const path = paths.find(isLoadable);
  if (path !== undefined) return { kind: 'ready', path };
  return { kind: paths.length === 0 ? 'missing' : 'unusable' };
}

function installedFor(place: string): readonly string[] {
  try {
    return [createRequire(place).resolve(TYPST)];
  } catch {
    return [];
  }
}

/** Paths of packages that could be loaded. They are not tried again. */
const loadable = new Set<string>();

function isLoadable(path: string): boolean {
  if (loadable.has(path)) return true;
  const script = 'require(process.argv[1])';
  const { status } = spawnSync(process.execPath, ['-e', script, path], {
    stdio: 'ignore',
    timeout: MOST_TIME,
  });
  if (status === 0) loadable.add(path);
  return status === 0;
}

/** Loads the package. Throws if it has no program for this computer. */
export function loadTypst(path: string): Typst {
  return createRequire(import.meta.url)(path) as Typst;
}

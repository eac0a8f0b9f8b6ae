import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** The package that sets PDFs. A journal that wants PDFs installs it. */
export const TYPST = '@myriaddreamin/typst-ts-node-compiler';

/** The part of the package that this program uses. */
export interface Typst {
  readonly NodeCompiler: typeof NodeCompiler;
}

/** The path of the package: beside this program, or in the journal's folder. Undefined if it is not installed. */
export function findTypst(): string | undefined {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(TYPST);
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}

/** Loads the package. Throws if it has no program for this computer. */
export function loadTypst(path: string): Typst {
  return createRequire(import.meta.url)(path) as Typst;
}

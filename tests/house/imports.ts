import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file. `path` is relative to the repository's root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** For each file, the files that it imports. Paths are relative to the repository's root, with `/`. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The files of code in `src/`, sorted by path. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Matches `import … from '…'`, `export … from '…'`, `import('…')` and `new URL('…')`, which starts workers. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*'(\.[^']*)'/g;

/** The imports of each file, of types too. The text is not parsed, so an import in a comment counts as well. */
export function importsOf(files: readonly SourceFile[]): Imports {
  return new Map(
    files.map(({ path, text }) => {
      const imported = [...text.matchAll(IMPORT)].map(([, to = '']) => normalize(join(dirname(path), to)));
      return [path, new Set(imported.map((to) => to.replaceAll('\\', '/')).filter((to) => to !== path))];
    }),
  );
}

/** For each folder, the other folders that its files import from. */
export function folderImportsOf(imports: Imports): Imports {
  const folders = new Map<string, Set<string>>();
  for (const [from, targets] of imports) {
    const own = folders.get(dirname(from)) ?? new Set();
    folders.set(dirname(from), own);
    for (const to of targets) if (dirname(to) !== dirname(from)) own.add(dirname(to));
  }
  return folders;
}

/** All cycles of imports: strongly connected components (Tarjan 1972), sorted. */
export function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    lowest.set(node, own);
    open.push(node);
    for (const next of imports.get(node) ?? []) {
      if (!order.has(next)) lowest.set(node, Math.min(lowest.get(node) ?? own, visit(next)));
      else if (open.includes(next))
        lowest.set(node, Math.min(lowest.get(node) ?? own, order.get(next) ?? own));
    }
    if (lowest.get(node) === own) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(node) ?? own;
  };
  for (const node of imports.keys()) if (!order.has(node)) visit(node);
  return circles.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

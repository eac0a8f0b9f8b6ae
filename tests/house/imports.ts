import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the program and its text. `path` is from the root of the repository, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** For each file the files that it imports. All paths are from the root of the repository, with `/`. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The TypeScript files below `src/`, sorted by path. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** `import … from '…'`, `export … from '…'`, `import('…')`, and modules that are started by their address. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*'(\.[^']*)'/g;

/** What each file imports, types included. Comments must not contain an import. */
export function importsOf(files: readonly SourceFile[]): Imports {
  return new Map(
    files.map(({ path, text }) => {
      const imported = [...text.matchAll(IMPORT)].map(([, to = '']) => normalize(join(dirname(path), to)));
      return [path, new Set(imported.map((to) => to.replaceAll('\\', '/')).filter((to) => to !== path))];
    }),
  );
}

/** The same for folders: which folders the files of a folder import from, other than itself. */
export function folderImportsOf(imports: Imports): Imports {
  const folders = new Map<string, Set<string>>();
  for (const [from, targets] of imports) {
    const own = folders.get(dirname(from)) ?? new Set();
    folders.set(dirname(from), own);
    for (const to of targets) if (dirname(to) !== dirname(from)) own.add(dirname(to));
  }
  return folders;
}

/** Every circle of imports: groups in which each member leads back to itself (Tarjan 1972). Sorted; none is best. */
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

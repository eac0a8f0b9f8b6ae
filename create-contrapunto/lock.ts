/** What `package-lock.json` says of one package. */
type LockEntry = Readonly<Record<string, unknown>> & { readonly version?: string; readonly name?: string };

/** The packages of a journal's `node_modules`, by their paths in the journal. */
export type Lock = Readonly<Record<string, LockEntry>>;

/** What is in this repository's own lock, also of packages that journals do not get. */
interface OwnLock {
  readonly packages: Readonly<Record<string, OwnEntry>>;
}

interface OwnEntry {
  readonly version?: string;
  /** Of a package that has another name here. */
  readonly name?: string;
  readonly dev?: boolean;
}

/** What a lock says of the program itself, from its `package.json`. */
const OF_PROGRAM = [
  'version',
  'license',
  'bin',
  'dependencies',
  'engines',
  'peerDependencies',
  'peerDependenciesMeta',
];

/**
 * The program and all that it depends on, as this repository's own lock has it. With it npm downloads everything at once. Without
 * it, npm asks for what there is of each package, one after the other: 180 questions, which on a slow line take longer
 * than the download.
 */
export function packedLock({ packages }: OwnLock, manifest: OwnEntry): Lock {
  const program = Object.fromEntries(
    Object.entries(manifest).filter(([field]) => OF_PROGRAM.includes(field)),
  );
  const all: OwnLock['packages'] = { 'node_modules/contrapunto': program, ...packages };
  const entries = Object.entries(all).flatMap(([path, { dev, ...entry }]) => {
    if (path === '' || dev === true) return [];
    return [[path, entry] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The `package-lock.json` of a journal.
 * @param registry where npm gets packages from, as an address. Without it, npm asks there where each of them is.
 */
export function lockFile(
  name: string,
  dependencies: Readonly<Record<string, string>>,
  packages: Lock,
  registry: string | undefined,
): string {
  const placed = Object.entries(packages).map(([path, entry]) => [path, placedIn(registry, path, entry)]);
  const lock = {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name, dependencies }, ...Object.fromEntries(placed) },
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function placedIn(registry: string | undefined, path: string, entry: LockEntry): LockEntry {
  if (registry === undefined) return entry;
  const { version, name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) } = entry;
  const file = `${name.replace(/^.*\//, '')}-${version}.tgz`;
  const start = registry.endsWith('/') ? registry : `${registry}/`;
  return { ...entry, resolved: `${start}${name}/-/${file}` };
}

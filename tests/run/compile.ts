import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { ROOT } from './root.ts';

/** Has a folder for each state of the code. Modules find packages from there, because it is inside the repository. */
const PLACE = join(ROOT, '.cache/tests/compiled');
/** In each folder: digests of what its modules were compiled from. */
const SOURCES = 'sources.json';
/** Folders that are kept, since another run may still load modules of one. */
const KEPT = 3;
/** This file is told where the compiled modules are, which is another folder for each state. */
const TOLD = 'src/program/compiled.ts';

/** Besides a file itself, its module depends on these. */
const COMPILED_WITH = ['tests/run/compile.ts', 'tsconfig.json', 'package-lock.json'];

const OPTIONS = {
  bundle: true,
  packages: 'external',
  treeShaking: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'silent',
  outExtension: { '.js': '.mjs' },
} satisfies BuildOptions;

/** By path: a digest of what the module is compiled from. */
type Digests = Readonly<Record<string, string>>;

/**
 * Compiles the code, each file into a module of its own, unless it is as it was in an earlier run. Returns the folder of the
 * modules. They import each other from there, which takes half the time of hooks that compile what is imported. All other files
 * they find beside their sources.
 *
 * @param code paths from the root of the repository
 */
export async function compile(code: readonly string[]): Promise<string> {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const common = digestOf([ROOT, OPTIONS, ...COMPILED_WITH.map(read)]);
  const digests = Object.fromEntries(code.map((path) => [path, digestOf([common, read(path)])]));
  const folder = join(PLACE, digestOf(digests));
  if (existsSync(folder)) {
    // It is among the latest again.
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  const fresh = `${folder}.new-${process.pid}`;
  try {
    await compileInto(fresh, folder, takeUnchanged(digests, fresh));
    writeFileSync(join(fresh, SOURCES), JSON.stringify(digests));
    renameSync(fresh, folder);
  } catch (error) {
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  for (const old of compiledFolders().slice(KEPT)) rmSync(old, { recursive: true, force: true });
  return folder;
}

/** The path of the module that a file of code is compiled into. */
function moduleOf(path: string): string {
  return path.replace(/\.tsx?$/, '.mjs');
}

function digestOf(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}

/** The folders of earlier states, and what was left by runs that were killed. The latest come first. */
function compiledFolders(): readonly string[] {
  return (
    readdirSync(PLACE)
      .map((name) => join(PLACE, name))
      // Another run may put its folder into its place meanwhile.
      .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((a, b) => b.time - a.time)
      .map(({ path }) => path)
  );
}

/** Takes the modules of the last state whose sources have not changed. Returns the paths of all other code. */
function takeUnchanged(digests: Digests, fresh: string): ReadonlySet<string> {
  const paths = Object.keys(digests);
  for (const folder of new Set(paths.map((path) => dirname(path))))
    mkdirSync(join(fresh, folder), { recursive: true });
  const isWhole = (folder: string) => !folder.includes('.new-') && existsSync(join(folder, SOURCES));
  const last = compiledFolders().find(isWhole);
  const before: Digests = last ? JSON.parse(readFileSync(join(last, SOURCES), 'utf8')) : {};
  const changed = new Set(paths.filter((path) => before[path] !== digests[path] || path === TOLD));
  for (const path of paths)
    if (last && !changed.has(path))
      for (const file of [moduleOf(path), `${moduleOf(path)}.map`])
        linkSync(join(last, file), join(fresh, file));
  return changed;
}

/** @param folder where the modules will be when all of them are there */
async function compileInto(fresh: string, folder: string, paths: ReadonlySet<string>): Promise<void> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...OPTIONS,
    absWorkingDir: ROOT,
    entryPoints: [...paths].map((path) => ({ in: join(ROOT, path), out: path.replace(/\.\w+$/, '') })),
    outdir: fresh,
    write: false,
    define: { ...ASKING, COMPILED_FOLDER: urlOf(`${folder}/`), PROGRAM_ROOT: urlOf(`${ROOT}/`) },
    plugins: [APART],
  });
  const sources = new Map([...paths].map((path) => [join(fresh, moduleOf(path)), join(ROOT, path)]));
  for (const { path, text } of outputFiles) {
    const source = sources.get(path);
    writeFileSync(path, source && text.includes(SOURCE) ? `${placeOf(source)} ${text}` : text);
  }
}

/** What a module imports stays a module of its own. */
const APART: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\/.*\.(?:tsx?|mjs)$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: moduleOf(path), external: true },
    );
  },
};

/** In a module that asks where it is: the place of its source. */
const SOURCE = 'SOURCE_PLACE';
const ASKING = Object.fromEntries(
  ['url', 'dirname', 'filename'].map((name) => [`import.meta.${name}`, `${SOURCE}.${name}`]),
);

/** The declaration of a source's place. It stays on the first line, so the map is right for all others. */
function placeOf(source: string): string {
  const place = { url: pathToFileURL(source).href, dirname: dirname(source), filename: source };
  return `const ${SOURCE} = ${JSON.stringify(place)};`;
}

function urlOf(path: string): string {
  return JSON.stringify(pathToFileURL(path).href);
}

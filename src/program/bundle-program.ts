import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { withPlainFields } from './plain-fields.ts';
import { modulesByPath, namedInSources, ROOT, SOURCES } from './source-modules.ts';

/** What the compiled program knows of itself. */
export interface Compiled {
  /** Where it will be: the way to its sources depends on that. */
  readonly folder: string;
  /** Changes with everything that its results depend on. */
  readonly version: string;
  /** Whether it is for the package. */
  readonly isPackaged: boolean;
}

/** The files of the compiled program, and what they were made from. */
export interface BundledProgram {
  /** By path in its folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths of sources, also of packages. */
  readonly sources: ReadonlySet<string>;
}

/**
 * In percent, as Go's `GOGC`: how much esbuild's memory may grow until it looks for what it no longer needs, which takes a tenth of
 * its time.
 */
const GROWTH = '400';

/** Bundles the program, and writes nothing. */
export async function bundleProgram(compiled: Compiled): Promise<BundledProgram> {
  process.env['GOGC'] ??= GROWTH;
  const bundles = await Promise.all([compileModules(compiled), compileScripts(compiled)]);
  const files = bundles.flatMap(({ outputs }) => outputs.map((file) => placed(file, compiled)));
  return {
    files: new Map(files),
    sources: new Set(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
  };
}

/** The command line, as `launch.mjs` runs it. */
const COMMAND_LINE = 'src/cli.ts';

/**
 * What `check` runs from scripts, for which V8's code is kept: the command line, and what it imports only if the content is not as
 * it was checked last.
 */
const SCRIPTS = [COMMAND_LINE, 'src/commands/check-afresh.ts'];

/** Modules that a process, a thread or Eleventy loads by their paths. The others are bundled with them. */
const ENTRIES = [
  COMMAND_LINE,
  ...modulesByPath(),
  '.eleventy.ts',
  ...readdirSync(join(ROOT, 'layouts'))
    .filter((file) => file.endsWith('.11ty.tsx'))
    .map((file) => `layouts/${file}`),
];

/** Packages that find files of their own beside them. The others are bundled, which takes a third off the time to load them. */
const NOT_BUNDLED = ['@11ty/*', 'chokidar', 'esbuild', 'harfbuzzjs', 'pagefind', 'sharp', 'subset-font'];

/** In what is put at the beginning of a file, instead of the way from there to the folder of the compiled program. */
const UP = '%WAY_UP%';

/** Some packages are CommonJS and require modules of Node. */
const REQUIRE = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url);`;

/** What modules find files beside them with. */
const OWN_URL = 'import.meta.url';

/** Modules find files beside them by their URLs among the sources, wherever these are by now. */
const OWN_URLS: Plugin = {
  name: 'own-urls',
  setup: ({ onLoad }) => {
    const paths = [...SOURCES].flatMap(([path, text]) => (text.includes(OWN_URL) ? [path] : []));
    onLoad({ filter: new RegExp(`[\\\\/](?:${anyOf(paths)})$`) }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        OWN_URL,
        `new URL(${JSON.stringify(insideOf(ROOT, path))}, PROGRAM_ROOT).href`,
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/**
 * Paths as a part of a pattern, for every system. Esbuild, which is not written in JavaScript, asks plugins only for paths that
 * match: to ask for all takes longer than to compile the modules.
 */
function anyOf(paths: Iterable<string>): string {
  return [...paths].map((path) => path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')).join('|');
}

/**
 * gray-matter loads its own parser of YAML, and that one a parser of JavaScript, though `front-matter.ts` gives it ours for
 * every language.
 */
const NO_OTHER_YAML: Plugin = {
  name: 'no-other-yaml',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'js-yaml', namespace: 'no-other-yaml' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-other-yaml' }, () => ({
      contents: `const refuse = () => { throw new Error('YAML is read by src/sources/yaml/parse-yaml.ts'); };
        module.exports = { safeLoad: refuse, safeDump: refuse };`,
    }));
  },
};

/** Packages whose objects get their fields by calls of a helper. */
const PLAIN_FIELDS: Plugin = {
  name: 'plain-fields',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => ({
      contents: withPlainFields(readFileSync(path, 'utf8')),
    }));
  },
};

/** A script asks for another one by its path in the program. No other command runs from a script. */
const APART: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => {
    const imported = namedInSources(/\bimport\('(\.\.?\/[^']+\.ts)'\)/g);
    onResolve({ filter: new RegExp(`^(?:${anyOf(imported)})$`) }, ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import' || path === './check.ts') return undefined;
      const inside = insideOf(ROOT, join(resolveDir, path));
      return { path: inside.replace(/\.ts$/, '.cjs'), external: true };
    });
  },
};

/** The whole program, in modules that share what several of them import. */
function compileModules(compiled: Compiled): Promise<Bundle> {
  return bundleOf(compiled, {
    entryPoints: ENTRIES.map((path) => ({ in: join(ROOT, path), out: path.replace(/\.tsx?$/, '') })),
    splitting: true,
    banner: { js: `${REQUIRE}\n${placesFrom('import.meta.url', compiled)}` },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    plugins: [OWN_URLS, PLAIN_FIELDS, NO_OTHER_YAML],
  });
}

/** Esbuild writes ASCII, so the files can be read without decoding. */
function compileScripts(compiled: Compiled): Promise<Bundle> {
  return bundleOf(compiled, {
    entryPoints: SCRIPTS.map((path) => ({ in: join(ROOT, path), out: path.replace(/\.ts$/, '') })),
    format: 'cjs',
    banner: { js: placesFrom("require('node:url').pathToFileURL(__filename)", compiled) },
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
    plugins: [OWN_URLS, PLAIN_FIELDS, NO_OTHER_YAML, APART],
  });
}

interface Bundle {
  readonly outputs: readonly OutputFile[];
  readonly metafile: Metafile;
}

async function bundleOf({ folder, version, isPackaged }: Compiled, options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    external: NOT_BUNDLED,
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { PROGRAM_VERSION: JSON.stringify(version), IS_PACKAGED: String(isPackaged) },
    minifyWhitespace: isPackaged,
    minifySyntax: isPackaged,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  return { outputs: outputFiles, metafile };
}

/**
 * Declares the URLs of the compiled program and of the root of its sources. They are found from the file that asks, because
 * the package is installed in any folder.
 *
 * @param own code for the URL of the file
 */
function placesFrom(own: string, { folder }: Compiled): string {
  const root = `${insideOf(folder, ROOT)}/`;
  return `const COMPILED_FOLDER = new URL('./${UP}', ${own}).href, PROGRAM_ROOT = new URL('${root}', COMPILED_FOLDER).href;`;
}

/** A file by its path in the folder, with the way from there to the folder. */
function placed({ path, text, contents }: OutputFile, { folder }: Compiled): readonly [string, Uint8Array] {
  const inside = insideOf(folder, path);
  if (!/\.[cm]js$/.test(inside)) return [inside, contents];
  const way = '../'.repeat(inside.split('/').length - 1);
  return [inside, Buffer.from(text.replace(UP, way))];
}

/** The path of a file from a folder, with `/`. */
function insideOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

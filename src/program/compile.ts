import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';
import { withPlainFields } from './plain-fields.ts';

// Compiles the program: `compile.ts FOLDER DIGESTS` writes it to a folder, with a JSON file of this name that has the SHA-256
// of each file. The folder is complete or not there.

const ROOT = join(import.meta.dirname, '../..');

/** Compiled programs that are kept, since a running one may still load modules of its own. */
const KEPT = 3;

/** The name of a compiled program's folder, also of one that was not finished. */
const NAME = /^[0-9a-f]{32}(?:\.new-\d+)?$/;

/** The command line, as `launch.mjs` runs it. */
const COMMAND_LINE = 'src/cli.ts';

/**
 * What `check` runs from scripts, for which V8's code is kept: the command line, and what it imports only if the content is not as
 * it was checked last.
 */
const SCRIPTS = [COMMAND_LINE, 'src/commands/check-afresh.ts'];

/** Modules that a process or Eleventy loads by their paths. The others are bundled with them. */
const ENTRIES = [
  COMMAND_LINE,
  'src/check/helpers/helper.ts',
  'src/write/search/index-language.ts',
  'src/write/share/draw-in-process.ts',
  'src/write/beside/worker.ts',
  'src/program/template-hooks.ts',
  '.eleventy.ts',
  ...readdirSync(join(ROOT, 'layouts'))
    .filter((file) => file.endsWith('.11ty.tsx'))
    .map((file) => `layouts/${file}`),
];

/** Packages that find files of their own beside them. The others are bundled, which takes a third off the time to load them. */
const NOT_BUNDLED = ['@11ty/*', 'chokidar', 'esbuild', 'harfbuzzjs', 'pagefind', 'sharp', 'subset-font'];

/** Some packages are CommonJS and require modules of Node. */
const REQUIRE = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url);`;

/** Modules find files beside them by their URLs in the repository. */
const OWN_URLS: Plugin = {
  name: 'own-urls',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

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
      contents: `const refuse = () => { throw new Error('YAML is read by src/sources/yaml.ts'); };
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

/** A script asks for another one by its path in the program. `launch.mjs` runs no other command from a script. */
const APART: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import' || path === './check.ts') return undefined;
      const inside = relative(ROOT, join(resolveDir, path)).split(sep).join('/');
      return { path: inside.replace(/\.ts$/, '.cjs'), external: true };
    });
  },
};

const [folder = '', digests = ''] = process.argv.slice(2);
const fresh = `${folder}.new-${process.pid}`;
try {
  await compile();
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  removeOld();
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

async function compile(): Promise<void> {
  const outputs = await Promise.all([compileModules(), compileScripts()]);
  const written: Record<string, string> = {};
  for (const { path, contents } of outputs.flat()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    if (/\.[cm]js$/.test(path)) {
      written[relative(fresh, path).split(sep).join('/')] = createHash('sha256')
        .update(contents)
        .digest('hex');
    }
  }
  writeFileSync(join(fresh, digests), JSON.stringify(written));
}

/** The whole program, in modules that share what several of them import. */
function compileModules(): Promise<readonly OutputFile[]> {
  return outputsOf({
    entryPoints: ENTRIES.map((path) => ({ in: join(ROOT, path), out: path.replace(/\.tsx?$/, '') })),
    splitting: true,
    banner: { js: REQUIRE },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    plugins: [OWN_URLS, PLAIN_FIELDS, NO_OTHER_YAML],
  });
}

/** Esbuild writes ASCII, so the files can be read without decoding. */
function compileScripts(): Promise<readonly OutputFile[]> {
  return outputsOf({
    entryPoints: SCRIPTS.map((path) => ({ in: join(ROOT, path), out: path.replace(/\.ts$/, '') })),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
    plugins: [OWN_URLS, PLAIN_FIELDS, NO_OTHER_YAML, APART],
  });
}

async function outputsOf(options: BuildOptions): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    ...options,
    outdir: fresh,
    bundle: true,
    external: NOT_BUNDLED,
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { COMPILED_FOLDER: JSON.stringify(folder) },
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    write: false,
  });
  return outputFiles ?? [];
}

/** Removes compiled programs of earlier states of the sources. */
function removeOld(): void {
  const parent = dirname(folder);
  const byAge = readdirSync(parent)
    .filter((name) => NAME.test(name) && name !== basename(folder))
    .map((name) => ({ path: join(parent, name), time: statSync(join(parent, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
}

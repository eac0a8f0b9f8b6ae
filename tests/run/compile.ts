import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TransformOptions, transform, version } from 'esbuild';
import { known, remember } from './known.ts';
import { ROOT } from './root.ts';

const LOADER = 'tests/run/compiled-loader.ts';
/** The name of what the last run has compiled. */
const COMPILED = 'compiled';

const OPTIONS = {
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  sourcesContent: false,
} satisfies TransformOptions;

/** A compiled file, and a hash of what it was compiled from. */
interface Compiled {
  readonly from: string;
  readonly code: string;
}

/**
 * Compiles TypeScript files into a folder, each on its own, if they are not as they were in the last run. Returns the module to
 * `--import` in a process that is to load the compiled files. This is faster than a compiler in every process. The modules keep
 * their own URLs, so that paths relative to `import.meta.url` work as before.
 */
export async function compile(code: readonly string[], folder: string): Promise<string> {
  const before = known<Compiled>(COMPILED);
  const files = code.filter((file) => /\.tsx?$/.test(file));
  const compiled = await Promise.all(
    files.map(async (file) => [file, await compiledOf(file, before[file])] as const),
  );
  for (const parent of new Set(files.map((file) => dirname(file))))
    mkdirSync(join(folder, parent), { recursive: true });
  for (const [file, { code }] of compiled) writeFileSync(compiledFile(folder, file), code);
  if (compiled.some(([file, each]) => each !== before[file]))
    remember(COMPILED, Object.fromEntries(compiled));
  const loader = pathToFileURL(compiledFile(folder, LOADER));
  loader.searchParams.set('root', pathToFileURL(`${ROOT}/`).href);
  loader.searchParams.set('compiled', pathToFileURL(`${folder}/`).href);
  return loader.href;
}

function compiledFile(folder: string, file: string): string {
  return join(folder, `${file}.mjs`);
}

async function compiledOf(file: string, before: Compiled | undefined): Promise<Compiled> {
  const path = join(ROOT, file);
  const source = readFileSync(path, 'utf8');
  const from = createHash('sha256')
    .update(JSON.stringify([version, OPTIONS, path]))
    .update(source)
    .digest('hex');
  if (before?.from === from) return before;
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = await transform(source, { ...OPTIONS, loader, sourcefile: path });
  return { from, code };
}

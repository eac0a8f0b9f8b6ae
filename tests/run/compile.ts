import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { ROOT } from './root.ts';

const LOADER = 'tests/run/compiled-loader.ts';

/**
 * Compiles TypeScript files into a folder, each on its own. Returns the module to `--import` in a process that is to load
 * the compiled files. This is faster than a compiler in every process. The modules keep their own
 * URLs, so that paths relative to `import.meta.url` work as before.
 */
export async function compile(files: readonly string[], folder: string): Promise<string> {
  await Promise.all(files.map((file) => compileFile(file, compiledFile(folder, file))));
  const loader = pathToFileURL(compiledFile(folder, LOADER));
  loader.searchParams.set('root', pathToFileURL(`${ROOT}/`).href);
  loader.searchParams.set('compiled', pathToFileURL(`${folder}/`).href);
  return loader.href;
}

function compiledFile(folder: string, file: string): string {
  return join(folder, `${file}.mjs`);
}

async function compileFile(file: string, to: string): Promise<void> {
  const { code } = await transform(await readFile(join(ROOT, file), 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcesContent: false,
    sourcefile: join(ROOT, file),
  });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, code);
}

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from './bundle-program.ts';
import { licensesOf } from './licenses.ts';
import { programSources } from './program-sources.mjs';
import { ROOT } from './source-modules.ts';
import { writeProgram } from './write-program.ts';

// Compiles the program into `dist/`, for the package: npm runs this before it packs.

const FOLDER = join(ROOT, 'dist');

/** Packages whose code or fonts every site has: a site's styles and scripts are bundled when it is built. */
const IN_SITES = [...fontPackages(), 'fastest-levenshtein', 'fflate'];

rmSync(FOLDER, { recursive: true, force: true });
const { files, sources } = await bundleProgram({ folder: FOLDER, version: version(), isPackaged: true });
writeProgram(files, FOLDER, 'digests.json');
const fromPackages = IN_SITES.map((name) => `node_modules/${name}/package.json`);
writeFileSync(join(FOLDER, 'third-party-licenses.txt'), licensesOf([...sources, ...fromPackages]));

function fontPackages(): readonly string[] {
  const manifest: { readonly dependencies: object } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return Object.keys(manifest.dependencies).filter((name) => name.startsWith('@fontsource'));
}

function version(): string {
  const hash = createHash('sha256');
  for (const path of programSources(ROOT)) hash.update(`\n${path}\n`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 32);
}

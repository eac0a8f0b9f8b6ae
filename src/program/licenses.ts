import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-modules.ts';

/** The folder of the package that a file belongs to, from the root of the repository. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

const LICENSE = /^(?:licen[cs]e|copying|notice)\b/i;

const LINE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The licences of the packages that files belong to, one after the other. Throws if one has none.
 * @param paths from the root of the repository, with `/`; files of no package are left out
 */
export function licensesOf(paths: Iterable<string>): string {
  const folders = new Set<string>();
  for (const path of paths) {
    const [folder] = PACKAGE.exec(path) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().map(licenseOf).join(LINE);
}

function licenseOf(folder: string): string {
  const read = (name: string) => readFileSync(join(ROOT, folder, name), 'utf8');
  const { name, version, license, author } = JSON.parse(read('package.json')) as PackageFacts;
  const files = readdirSync(join(ROOT, folder)).filter((file) => LICENSE.test(file));
  const texts = files.sort().map((file) => read(file).trim());
  if (texts.length === 0 && license === undefined) throw new Error(`${name} has no licence`);
  // Some packages have no file of their licence, and only name it.
  const by = typeof author === 'object' ? author.name : author;
  const named = [`License: ${license}`, ...(by ? [`Author: ${by}`] : [])].join('\n');
  return [`${name} ${version}`, ...(texts.length > 0 ? texts : [named])].join('\n\n');
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

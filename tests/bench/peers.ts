import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from '../run/root.ts';
import { countPages } from './count-pages.ts';
import { type Command, type Measurement, measure } from './measure.ts';
import { setAside } from './set-aside.ts';
import type { SyntheticArticle } from './synthetic-archive.ts';
import { writePeerContent } from './write-archive.ts';

const PEERS = fileURLToPath(new URL('peers', import.meta.url));

/** Another program that makes a site of the same texts. */
export interface Peer {
  readonly name: string;
  /** Makes the HTML from nothing. */
  readonly build: () => Promise<Measurement>;
  /** Makes the search of the pages that it has made. */
  readonly index: () => Promise<Measurement>;
  /** HTML pages of the site that it has made. */
  readonly pages: () => Promise<number>;
}

/** Hugo, with plain templates that show what ours show. Undefined if it is not installed. */
export async function hugo(folder: string, articles: readonly SyntheticArticle[]): Promise<Peer | undefined> {
  const version = await hugoVersion();
  if (!version) return undefined;
  await cp(join(PEERS, 'hugo'), folder, { recursive: true });
  await writePeerContent(join(folder, 'content'), articles);
  const output = join(folder, 'public');
  const args = ['--quiet', '--source', folder, '--destination', output];
  return peer(`Hugo ${version}`, { program: 'hugo', args, folder }, output);
}

/** Eleventy in its usual way, with Markdown files as its input. */
export async function eleventy(folder: string, articles: readonly SyntheticArticle[]): Promise<Peer> {
  await cp(join(PEERS, 'eleventy'), folder, { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writePeerContent(join(folder, 'content'), articles);
  const program = join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs');
  const args = [program, '--quiet', '--config=eleventy.config.mjs', '--output=_site'];
  return peer('Eleventy with Markdown', { program: process.execPath, args, folder }, join(folder, '_site'));
}

function peer(name: string, command: Command, output: string): Peer {
  const pagefind = join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');
  return {
    name,
    build: async () => {
      await setAside(output);
      return measure(command);
    },
    index: () =>
      measure({ program: process.execPath, args: [pagefind, '--site', output], folder: command.folder }),
    pages: () => countPages(output),
  };
}

export async function hugoVersion(): Promise<string | undefined> {
  return promisify(execFile)('hugo', ['version']).then(
    ({ stdout }) => /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1],
    () => undefined,
  );
}

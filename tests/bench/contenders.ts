import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Command, measure } from './measure.ts';
import type { SyntheticArticle } from './synthetic-archive.ts';
import { writeContent, writePeerContent } from './write-archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = fileURLToPath(new URL('peers', import.meta.url));

/** One run of a contender. */
export interface Result {
  /** Seconds to make the HTML, from the start of the program. */
  readonly html: number;
  /** Seconds for everything, the search index included. */
  readonly whole: number;
  readonly megabytes?: number;
  /** Where our own build's time went, in seconds by phase. */
  readonly phases: Readonly<Record<string, number>>;
}

/** A program that makes a site out of an archive. */
export interface Contender {
  readonly name: string;
  /** Makes the site from nothing. */
  readonly run: () => Promise<Result>;
  /** HTML pages of the site, once it has run. */
  readonly pages: () => Promise<number>;
}

/** Our own build of an archive, with its content and its site below a folder. */
export async function ours(folder: string, articles: readonly SyntheticArticle[]): Promise<Contender> {
  const content = join(folder, 'content');
  const output = join(folder, 'site');
  await writeContent(content, articles);
  const args = [...(await buildScript()), '--content', content, '--output', output, '--timings'];
  const command = { program: process.execPath, args, folder: root };
  const run = async () => {
    await rm(output, { recursive: true, force: true });
    const { seconds, megabytes, output: written } = await measure(command, folder);
    const phases = phasesIn(written);
    const html = seconds - (phases['search'] ?? 0);
    return { html, whole: seconds, phases, ...(megabytes !== undefined && { megabytes }) };
  };
  return { name: 'ours', run, pages: () => countPages(output) };
}

/** The arguments of Node in package.json's `build`: what users run is what is measured. */
async function buildScript(): Promise<readonly string[]> {
  const { scripts }: { scripts: { build: string } } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  return scripts.build.split(' ').slice(1);
}

/** Hugo, with plain templates that show what ours show; undefined where it is not installed. */
export async function hugo(
  folder: string,
  articles: readonly SyntheticArticle[],
): Promise<Contender | undefined> {
  const version = await hugoVersion();
  if (!version) return undefined;
  await cp(join(peers, 'hugo'), folder, { recursive: true });
  await writePeerContent(join(folder, 'content'), articles);
  const output = join(folder, 'public');
  const args = ['--quiet', '--source', folder, '--destination', output];
  return peer(`Hugo ${version}`, { program: 'hugo', args, folder }, output);
}

/** Eleventy in its usual way, Markdown files as its input. */
export async function eleventy(folder: string, articles: readonly SyntheticArticle[]): Promise<Contender> {
  await cp(join(peers, 'eleventy'), folder, { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writePeerContent(join(folder, 'content'), articles);
  const program = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
  const args = [program, '--quiet', '--config=eleventy.config.mjs', '--output=_site'];
  return peer('Eleventy with Markdown', { program: process.execPath, args, folder }, join(folder, '_site'));
}

function peer(name: string, command: Command, output: string): Contender {
  const run = async () => {
    await rm(output, { recursive: true, force: true });
    const { seconds, megabytes } = await measure(command, command.folder);
    return { html: seconds, whole: seconds, phases: {}, ...(megabytes !== undefined && { megabytes }) };
  };
  return { name, run, pages: () => countPages(output) };
}

async function hugoVersion(): Promise<string | undefined> {
  return promisify(execFile)('hugo', ['version']).then(
    ({ stdout }) => /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1],
    () => undefined,
  );
}

/** The line of JSON that `build --timings` writes to standard error: seconds by phase. */
function phasesIn(written: string): Readonly<Record<string, number>> {
  const line = written.split('\n').findLast((one) => one.startsWith('{'));
  if (!line) throw new Error('The build did not say how its time divides (--timings).');
  const phases: unknown = JSON.parse(line);
  const entries = Object.entries(phases ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(entries);
}

async function countPages(output: string): Promise<number> {
  const files = await readdir(output, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../run/root.ts';
import { hugoVersion } from './peers.ts';

/** The kind of machine that measured, and the versions of what was measured. Nothing that tells whose it is. */
export async function machineOf(): Promise<string> {
  const [pagefind, eleventy] = await Promise.all(['pagefind', '@11ty/eleventy'].map(versionOf));
  const hugo = await hugoVersion();
  const programs = [
    `Contrapunto at ${await commit()}`,
    `Node ${process.versions.node}`,
    hugo ? `Hugo ${hugo}` : 'Hugo not installed',
    `Pagefind ${pagefind}`,
    `Eleventy ${eleventy}`,
  ];
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${availableParallelism()} processors (${processor}), ${gigabytes} GB, ${process.platform} ${process.arch}`;
  return `${new Date().toISOString().slice(0, 10)}; ${machine}.\n${programs.join(', ')}.`;
}

async function versionOf(name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}

/** The commit, and whether files differ from it. */
async function commit(): Promise<string> {
  const git = (...args: readonly string[]) => promisify(execFile)('git', args, { cwd: ROOT });
  try {
    const { stdout: name } = await git('rev-parse', '--short', 'HEAD');
    const { stdout: changed } = await git('status', '--porcelain', '--', 'src', 'layouts');
    return `commit ${name.trim()}${changed === '' ? '' : ', with changes'}`;
  } catch {
    return 'an unknown commit';
  }
}

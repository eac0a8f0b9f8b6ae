import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run/root.ts';

/** A file of the package, as npm lists it. */
interface PackedFile {
  readonly path: string;
  readonly size: number;
}

/** What npm says of the package that it has made, in bytes. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly PackedFile[];
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A journal of its own, outside the repository, into which the package is installed from its file. */
export interface InstalledJournal {
  readonly folder: string;
  readonly packed: Packed;
  /** Why the package could not be installed: the packages that it depends on could not be got. */
  readonly unreachable: string | undefined;
  /** Runs a program in the journal's folder, or in one below. */
  readonly run: (program: string, args: readonly string[], below?: string) => Promise<Ran>;
  readonly remove: () => Promise<void>;
}

/** What npm says if there is no registry, and it has not kept what it would get from there. */
const UNREACHABLE = /\b(?:ENOTCACHED|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/;

/** Packs the repository and installs the package into a new folder with this content and with spaces in its path. */
export async function installJournal(content: string): Promise<InstalledJournal> {
  const parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const folder = join(parent, 'a journal');
  const hadProgram = existsSync(join(ROOT, 'dist'));
  const packing = await runIn(ROOT, 'npm', ['pack', '--silent', '--json', '--pack-destination', parent]);
  if (!hadProgram) await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  if (packing.code !== 0) throw new Error(packing.stderr + packing.stdout);
  const [packed]: readonly [Packed] = JSON.parse(packing.stdout.slice(packing.stdout.search(/^\[/m)));
  await mkdir(join(folder, 'theme'), { recursive: true });
  await cp(content, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const installing = await runIn(folder, 'npm', [...args, join(parent, packed.filename)]);
  const [unreachable] = UNREACHABLE.exec(installing.stderr) ?? [];
  if (installing.code !== 0 && unreachable === undefined) throw new Error(installing.stderr);
  return {
    ...{ folder, packed, unreachable },
    run: (program, programArgs, below = '') => runIn(join(folder, below), program, programArgs),
    remove: () => rm(parent, { recursive: true }),
  };
}

/** Without what npm tells the scripts that it runs, such as these tests. */
function runIn(cwd: string, program: string, args: readonly string[]): Promise<Ran> {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_/i.test(name));
  const env = { ...Object.fromEntries(entries), LC_ALL: 'C.UTF-8', npm_config_update_notifier: 'false' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

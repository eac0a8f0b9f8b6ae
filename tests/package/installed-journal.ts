import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveKept } from '../give-kept.ts';
import { ROOT } from '../run/root.ts';
import { type Packed, pack, type Ran, runIn } from './packed.ts';
import { openRegistry, type Published, type Registry } from './registry.ts';

/** Journals of their own, outside the repository, into which the package is installed from its file. */
export interface InstalledJournal {
  /** A journal with the content of a test's site, and with spaces in its path. */
  readonly folder: string;
  /** A journal that `npm create contrapunto` has begun. */
  readonly begun: string;
  /** What `npm create` said. */
  readonly beginning: Ran;
  readonly packed: Packed;
  readonly packedCreate: Packed;
  readonly registry: Registry;
  /** Why the package could not be installed: the packages that it depends on could not be got. */
  readonly unreachable: string | undefined;
  /** Runs a program in the first journal's folder, or in one below. */
  readonly run: (program: string, args: readonly string[], below?: string) => Promise<Ran>;
  readonly remove: () => Promise<void>;
}

/** The title of the journal that is begun: with what has a meaning in YAML and in shells, and in two directions. */
export const TITLE = 'Ríos: "dos" orillas #1, l’été \u0026 ضفتان';

/** What npm says if there is no registry, and it has not kept what it would get from there. */
const UNREACHABLE = /\b(?:ENOTCACHED|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/;

/** Packs the packages, begins a journal with one and installs the other into it and into a journal with this content. */
export async function installJournal(content: string): Promise<InstalledJournal> {
  const parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const creating = join(ROOT, 'create-contrapunto');
  const [packed, packedCreate] = await Promise.all([pack(ROOT, parent), pack(creating, parent)]);
  const registry = await openRegistry(
    [await published(packed, ROOT), await published(packedCreate, creating)],
    parent,
  );
  const options = ['--title', TITLE, '--languages', 'es,en,fr,pt-BR,ar', '--url', 'example.org/rios'];
  const beginning = await runIn(
    parent,
    'npm',
    ['create', 'contrapunto@latest', 'my-journal', '--', ...options, '--forge', 'github', '--yes'],
    registry.variables,
  );
  if (beginning.code !== 0) throw new Error(beginning.stderr + beginning.stdout);
  const begun = join(parent, 'my-journal');
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const installing = await runIn(begun, 'npm', [...args, join(parent, packed.filename)]);
  const [unreachable] = UNREACHABLE.exec(installing.stderr) ?? [];
  if (installing.code !== 0 && unreachable === undefined) throw new Error(installing.stderr);
  await giveKept(begun);
  const folder = join(parent, 'a journal');
  await mkdir(join(folder, 'theme'), { recursive: true });
  await cp(content, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  if (unreachable === undefined) await symlink(join(begun, 'node_modules'), join(folder, 'node_modules'));
  return {
    ...{ folder, begun, beginning, packed, packedCreate, registry, unreachable },
    run: (program, programArgs, below = '') => runIn(join(folder, below), program, programArgs),
    remove: async () => {
      registry.close();
      await rm(parent, { recursive: true });
    },
  };
}

async function published(packed: Packed, folder: string): Promise<Published> {
  return { packed, manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) };
}

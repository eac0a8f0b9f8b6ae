import { execFile } from 'node:child_process';

/** A file of a package, as npm lists it. */
interface PackedFile {
  readonly path: string;
  readonly size: number;
}

/** What npm says of a package that it has made, in bytes. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly integrity: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly PackedFile[];
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Packs the package in a folder, as for publication, and puts its file into another folder. */
export async function pack(from: string, to: string): Promise<Packed> {
  const packing = await runIn(from, 'npm', ['pack', '--silent', '--json', '--pack-destination', to]);
  if (packing.code !== 0) throw new Error(packing.stderr + packing.stdout);
  const [packed]: readonly [Packed] = JSON.parse(packing.stdout.slice(packing.stdout.search(/^\[/m)));
  return packed;
}

/** The environment without what npm tells the scripts that it runs, such as these tests. */
export function plainEnvironment(): Readonly<Record<string, string | undefined>> {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_/i.test(name));
  return { ...Object.fromEntries(entries), LC_ALL: 'C.UTF-8', npm_config_update_notifier: 'false' };
}

/** Runs a program to its end. */
export function runIn(
  cwd: string,
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = { ...plainEnvironment(), ...variables };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

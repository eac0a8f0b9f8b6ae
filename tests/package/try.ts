import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../run/root.ts';
import { openLine } from './line.ts';
import { type Packed, pack, plainEnvironment, runIn } from './packed.ts';
import { openRegistry, type Published } from './registry.ts';

/**
 * `npm run try-package`: does in an empty folder what somebody does who begins a journal, with both packages as they would be
 * published, and shows each step with what it prints. At the end the journal is served, until Ctrl+C; it stays in its folder.
 *
 * `npm run try-package -- --line 4` does only what leads to the journal in the browser, over a line of 4 megabits a second on
 * which an answer takes 150 ms, with nothing kept from before; shows how long it took, and ends.
 */
const BEGIN =
  'npm create contrapunto@latest my-journal -- --title "My Journal" --languages en,es --forge github --yes';
const INSTALL = 'npm install --no-audit --no-fund';
const START = 'npm start';
const OTHER_COMMANDS = [
  'npm run check',
  'npm run new -- article "A first text" --issue 1',
  'npm run build',
  'npm run status',
];

const { line } = parseArgs({ options: { line: { type: 'string' } } }).values;
const isTimed = line !== undefined;
const parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
const print = (text: string) => process.stdout.write(`${text}\n`);

print('Packing both packages.');
const packages = [await published(ROOT), await published(join(ROOT, 'create-contrapunto'))];
for (const { packed } of packages) print(`  ${packed.filename}, ${packed.size} bytes`);
const others = (await runIn(ROOT, 'npm', ['config', 'get', 'registry'])).stdout.trim();
const registry = await openRegistry(packages, parent, {
  others,
  ...(isTimed && { line: openLine(Number(line)) }),
});

const steps: readonly (readonly [folder: string, command: string])[] = [
  ['.', BEGIN],
  ['my-journal', INSTALL],
  ...(isTimed ? [] : OTHER_COMMANDS).map((command) => ['my-journal', command] as const),
  ['my-journal', START],
];
const began = performance.now();
for (const [folder, command] of steps) {
  print(`\n${folder}$ ${command}`);
  const [before, sent] = [performance.now(), registry.sent()];
  const code = await run(join(parent, folder), command);
  const bytes = registry.sent() - sent;
  print(`  (${secondsSince(before)} s${bytes === 0 ? '' : `, ${(bytes / 1e6).toFixed(1)} MB`})`);
  if (code !== 0) {
    process.exitCode = 1;
    break;
  }
}
if (isTimed && process.exitCode === undefined)
  print(`\nFrom an empty folder to the page: ${secondsSince(began)} s on a line of ${line} Mbit/s`);
registry.close();
print(`\nThe journal is in ${join(parent, 'my-journal')}`);

async function published(folder: string): Promise<Published> {
  const packed: Packed = await pack(folder, parent);
  return { packed, manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) };
}

/** Runs a command to its end or, if the journal's first page is what matters, until it can be read. */
function run(cwd: string, command: string): Promise<number> {
  const env = { ...plainEnvironment(), ...registry.variables };
  const isServed = isTimed && command === START;
  const child = spawn(command, {
    ...{ cwd, env, shell: true, detached: isServed },
    stdio: ['inherit', isServed ? 'pipe' : 'inherit', 'inherit'],
  });
  child.stdout?.on('data', async (said: Buffer) => {
    process.stdout.write(said);
    const [address] = /http:\/\/localhost:\d+\//.exec(String(said)) ?? [];
    if (address === undefined) return;
    print(`  (${address} answers ${(await fetch(address)).status})`);
    // It was started by npm, which was started by a shell.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(isServed ? 0 : (code ?? 1))));
}

function secondsSince(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(1);
}

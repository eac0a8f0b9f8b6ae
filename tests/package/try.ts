import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run/root.ts';
import { pack, plainEnvironment } from './packed.ts';
import { openRegistry } from './registry.ts';

/**
 * `npm run try-package`: does in an empty folder what somebody does who begins a journal, with both packages as they would be
 * published, and shows each step with what it prints. At the end the journal is served, until Ctrl+C; it stays in its folder.
 */
const STEPS: readonly (readonly [folder: string, command: string])[] = [
  [
    '.',
    'npm create contrapunto@latest my-journal -- --title "My Journal" --languages en,es --forge github --yes',
  ],
  // The registry of the trial has the program's packages only. Those that it depends on come from npm's own.
  ['my-journal', 'npm install --no-audit --no-fund ../$PROGRAM'],
  ['my-journal', 'npm run check'],
  ['my-journal', 'npm run new -- article "A first text" --issue 1'],
  ['my-journal', 'npm run build'],
  ['my-journal', 'npm run status'],
  ['my-journal', 'npm start'],
];

const parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
const creating = join(ROOT, 'create-contrapunto');
const print = (text: string) => process.stdout.write(`${text}\n`);

print('Packing both packages.');
const program = await pack(ROOT, parent);
const beginning = await pack(creating, parent);
const manifest = JSON.parse(await readFile(join(creating, 'package.json'), 'utf8'));
const registry = await openRegistry([{ packed: beginning, manifest }], parent);
for (const { filename, size } of [program, beginning]) print(`  ${filename}, ${size} bytes`);

for (const [folder, command] of STEPS) {
  print(`\n${folder}$ ${command}`);
  const began = performance.now();
  const code = await run(join(parent, folder), command);
  print(`  (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) {
    process.exitCode = 1;
    break;
  }
}
registry.close();
print(`\nThe journal is in ${join(parent, 'my-journal')}`);

function run(cwd: string, command: string): Promise<number> {
  const begins = command.startsWith('npm create');
  const env = { ...plainEnvironment(), ...(begins && registry.variables), PROGRAM: program.filename };
  const child = spawn(command, { cwd, env, shell: true, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

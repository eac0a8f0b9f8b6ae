import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What compiles and starts the program, and the file whose words it prints. */
const KEPT = /^src\/(?:cli\.ts|launch\.mjs|program\/.*|languages\/en\/commands\/help\.ts)$/;

/** Where `--help` and every other command begin. */
export const COMMAND = 'src/commands/run-command.ts';

const SOURCES: Readonly<Record<string, string>> = {
  [COMMAND]: `import * as words from '../languages/en/commands/help.ts';

export async function runCommand(): Promise<number> {
  const help = JSON.stringify(words);
  process.stdout.write(help);
  return 0;
}
`,
  'src/terminal/terminal.ts': 'export const processTerminal = () => undefined;\n',
};

/**
 * Empties most sources of a copy of the program, so that it prints its words of help and does nothing else. It is compiled and
 * started as the whole one is, in a tenth of the time.
 */
export function shrinkProgram(folder: string): void {
  const inFolders = ['src', 'layouts'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${name}/${path.replaceAll('\\', '/')}`,
    ),
  );
  for (const path of ['.eleventy.ts', ...inFolders])
    if (/\.tsx?$/.test(path) && !KEPT.test(path))
      writeFileSync(join(folder, path), SOURCES[path] ?? 'export {};\n');
}

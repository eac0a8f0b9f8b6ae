/** Environment variable with the path of the bundled program, which a run of tests makes. */
export const BUNDLE = 'CONTRAPUNTO_PROGRAM';

/** Commands that write pages. For them Node must be able to load TypeScript, because Eleventy imports the layouts. */
const WRITE_PAGES = ['build', 'start'];

/** Arguments of Node that load TypeScript the way this process does: compiled before, or with the npm scripts' compiler. */
const LOADER: readonly string[] = ['--import', loaderOf(process.execArgv) ?? 'tsx/esm'];

function loaderOf(args: readonly string[]): string | undefined {
  const at = args.indexOf('--import');
  return at < 0 ? undefined : args[at + 1];
}

/**
 * Arguments of Node that run a command of the program, from the root of the repository. In a run of tests the process
 * takes half the time to start, because it reads a few files and not hundreds.
 */
export function programLine(args: readonly string[]): readonly string[] {
  const bundle = process.env[BUNDLE];
  if (bundle === undefined) return [...LOADER, 'src/cli.ts', ...args];
  return [...(WRITE_PAGES.includes(args[0] ?? '') ? LOADER : []), bundle, ...args];
}

/** The same as a line for a shell. */
export function programShellLine(args: readonly string[]): string {
  return [process.execPath, ...programLine(args)].map((word) => `'${word}'`).join(' ');
}

/**
 * Node options for child processes that tests start: the same loader as in this process. That is the compiled files in
 * a whole run, and otherwise the compiler that the npm scripts use.
 */
export const LOADER: readonly string[] = ['--import', loaderOf(process.execArgv) ?? 'tsx/esm'];

function loaderOf(args: readonly string[]): string | undefined {
  const at = args.indexOf('--import');
  return at < 0 ? undefined : args[at + 1];
}

/**
 * Arguments of Node for processes that tests start. They load TypeScript the way this process does: compiled before in a
 * whole run, or with the compiler of the npm scripts.
 */
export const LOADER: readonly string[] = ['--import', loaderOf(process.execArgv) ?? 'tsx/esm'];

function loaderOf(args: readonly string[]): string | undefined {
  const at = args.indexOf('--import');
  return at < 0 ? undefined : args[at + 1];
}

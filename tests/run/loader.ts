/**
 * What Node loads first in processes that tests start: what was loaded first in this one, be it the compiled files of a whole
 * run or the compiler that the npm scripts load.
 */
export const LOADER: readonly string[] = ['--import', loaderOf(process.execArgv) ?? 'tsx/esm'];

function loaderOf(args: readonly string[]): string | undefined {
  const at = args.indexOf('--import');
  return at < 0 ? undefined : args[at + 1];
}

import { commandsIn } from '../../languages/index.ts';
import { exists } from '../../sources/files/exists.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import type { Options } from './options.ts';

/** Throws `UsageError` if `--theme` names a folder that does not exist. */
export async function refuseMissingTheme({ theme, language }: Options): Promise<void> {
  if (theme !== undefined && !(await exists(theme)))
    throw new UsageError(commandsIn(language).usage.noTheme(theme));
}

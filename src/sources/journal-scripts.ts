import { readFileSync } from 'node:fs';
import type { JournalScripts } from '../languages/typed-commands.ts';
import { isPackaged } from '../program/compiled.ts';

/**
 * The scripts of the journal in the current folder. Undefined in the program's own repository, in which commands are typed as all
 * words have them.
 */
export function journalScripts(): JournalScripts | undefined {
  if (!isPackaged()) return undefined;
  try {
    const { scripts }: { readonly scripts?: object } = JSON.parse(readFileSync('package.json', 'utf8'));
    return Object.keys(scripts ?? {});
  } catch {
    // There is no such file, or it is not JSON.
    return [];
  }
}

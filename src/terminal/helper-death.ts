import { commandsIn, type MessageLanguage } from '../languages/index.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Tells why a thread that reads texts or makes books has ended before its time. */
export function helperDeath(
  language: MessageLanguage,
  terminal: Pick<Terminal, 'log'>,
): (reason: string) => void {
  return (reason) => terminal.log(`${printable(commandsIn(language).run.helperDied(reason))}\n`);
}

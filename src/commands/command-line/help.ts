import { commandsIn, type MessageLanguage } from '../../languages/index.ts';
import type { CommandName } from '../../languages/words/commands/help-words.ts';
import { isPackaged } from '../../program/compiled.ts';

/** The help text of a command, or the list of commands if no name is given. */
export function helpFor(name: CommandName | undefined, language: MessageLanguage): string {
  const { all, ofProgram, commands } = commandsIn(language).help;
  if (name !== undefined) return commands[name];
  return isPackaged() ? all.replace(ofProgram, '') : all;
}

import { commandsIn, type MessageLanguage } from '../../languages/index.ts';
import type { CommandName } from '../../languages/words/commands/help-words.ts';

/** The help text of a command, or the list of commands if no name is given. */
export function helpFor(name: CommandName | undefined, language: MessageLanguage): string {
  const { all, commands } = commandsIn(language).help;
  return name === undefined ? all : commands[name];
}

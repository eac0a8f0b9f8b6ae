import { commandsIn, type MessageLanguage } from '../../languages/index.ts';
import type { CommandName } from '../../languages/words/commands/help-words.ts';

/** How to use a command; without a name, which commands there are. */
export function helpFor(name: CommandName | undefined, language: MessageLanguage): string {
  const { all, commands } = commandsIn(language).help;
  return name === undefined ? all : commands[name];
}

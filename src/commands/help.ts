import type { Language } from '../languages/index.ts';
import { en } from './help-en.ts';
import { es } from './help-es.ts';
import type { CommandName } from './options.ts';

/** How to use the commands, in one language. */
export interface Help {
  /** Which commands there are. */
  readonly all: string;
  readonly commands: Readonly<Record<CommandName, string>>;
}

const HELP: Readonly<Record<Language, Help>> = { en, es };

/** How to use a command; without a name, which commands there are. */
export function helpFor(name: CommandName | undefined, language: Language): string {
  const { all, commands } = HELP[language];
  return name === undefined ? all : commands[name];
}

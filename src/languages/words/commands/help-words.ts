/** A command of the program. */
export type CommandName = 'build' | 'check' | 'import' | 'new' | 'start' | 'status' | 'translate';

/** How to use the commands, in one language. */
export interface HelpWords {
  /** The list of commands. */
  readonly all: string;
  /** The lines of the list whose commands only the repository of the program has. */
  readonly ofProgram: string;
  readonly commands: Readonly<Record<CommandName, string>>;
}

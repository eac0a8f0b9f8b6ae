/** The commands of the program. */
export const COMMAND_NAMES = ['build', 'check', 'import', 'new', 'start', 'status', 'translate'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** How to use the commands, in one language. */
export interface HelpWords {
  /** The list of commands. */
  readonly all: string;
  /** The lines of the list whose commands only the repository of the program has. */
  readonly ofProgram: string;
  readonly commands: Readonly<Record<CommandName, string>>;
}

/** Why the site cannot be written into a folder. */
export type NoOutput =
  | 'not-made'
  | 'holds-program'
  | 'holds-content'
  | 'in-content'
  | 'in-program'
  | 'holds-others';

/** Messages about a command line that cannot be understood or carried out, in one language. */
export interface UsageWords {
  readonly noCommand: string;
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
  /** `flags` are those that the command takes. */
  readonly unknownFlag: (
    command: string,
    flag: string,
    suggestion: string | undefined,
    flags: string,
  ) => string;
  readonly missingValue: (flag: string) => string;
  readonly needlessValue: (flag: string) => string;
  /** A word without a flag: often the value of an option that npm kept for itself. */
  readonly looseWord: (command: string, word: string) => string;
  /** The same, if npm has kept nothing. */
  readonly strayWord: (command: string, word: string) => string;
  /** Options that were written before the two hyphens, so that npm kept them. */
  readonly swallowed: (command: string, flags: string) => string;
  readonly oneOf: (flag: string, written: string, values: readonly string[]) => string;
  readonly notPort: (written: string) => string;
  readonly notFolder: string;
  readonly notRevision: string;
  readonly notHost: string;
  readonly unknownRevision: (revision: string, folder: string) => string;
  readonly noFolder: (path: string) => string;
  readonly noTheme: (path: string) => string;
  /** The system refused to write, or to read, a file; `reason` is the system's message. */
  readonly notWritten: (path: string, reason: string) => string;
  readonly notReached: (reason: string) => string;
  readonly noOutput: Readonly<Record<NoOutput, (folder: string, reason: string) => string>>;
}

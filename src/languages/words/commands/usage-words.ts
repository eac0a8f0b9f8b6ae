/** Why a folder cannot be written to. */
export type NoOutput = 'not-made' | 'holds-program' | 'holds-others';

/** What is said of a command line that cannot be understood or followed, in one language. */
export interface UsageWords {
  readonly noCommand: string;
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
  /** `flags`: those that the command takes. */
  readonly unknownFlag: (
    command: string,
    flag: string,
    suggestion: string | undefined,
    flags: string,
  ) => string;
  readonly missingValue: (flag: string) => string;
  readonly needlessValue: (flag: string) => string;
  /** A word without a flag: often the value of an option that npm took for its own. */
  readonly looseWord: (command: string, word: string) => string;
  /** Options that stood before the two hyphens, so that npm took them. */
  readonly swallowed: (command: string, flags: string) => string;
  readonly oneOf: (flag: string, written: string, values: readonly string[]) => string;
  readonly notPort: (written: string) => string;
  readonly notFolder: string;
  readonly notRevision: string;
  readonly notHost: string;
  readonly unknownRevision: (revision: string, folder: string) => string;
  readonly noFolder: (path: string) => string;
  /** The system refused to write something, or to read or write it; `reason` is its own. */
  readonly notWritten: (path: string, reason: string) => string;
  readonly notReached: (reason: string) => string;
  readonly noOutput: Readonly<Record<NoOutput, (folder: string, reason: string) => string>>;
}

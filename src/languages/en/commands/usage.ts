import { npmLine } from '../../words/commands/npm-line.ts';
import type { UsageWords } from '../../words/commands/usage-words.ts';

/** What is said of a command line that cannot be followed, in English. */
export const usage: UsageWords = {
  noCommand: 'Say which command is meant.',
  unknownCommand: (name, suggestion) =>
    `There is no command "${name}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  unknownFlag: (command, flag, suggestion, flags) =>
    `${command} does not take ${flag}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} It takes: ${flags}`,
  missingValue: (flag) => `${flag} needs a value behind it, such as those below.`,
  needlessValue: (flag) => `${flag} takes no value: it stands alone.`,
  looseWord: (command, word) =>
    `${command} does not know what to do with "${word}". Options follow two hyphens that stand alone: ${npmLine(command)} -- --option`,
  swallowed: (command, flags) =>
    `npm kept ${flags} for itself. Options follow two hyphens that stand alone: ${npmLine(command)} -- ${flags}`,
  oneOf: (flag, written, values) =>
    `${flag} takes one of: ${values.join(', ')}. "${written}" is none of them.`,
  notPort: (written) => `--port takes a number from 0 to 65535, and "${written}" is none.`,
  notFolder: '--content and --output take the path of a folder.',
  notRevision: '--since takes a revision of git: a tag, a branch or a commit.',
  notHost: '--host takes an address of this computer, such as 0.0.0.0 for all of them.',
  unknownRevision: (revision, folder) => `--since: git knows no revision "${revision}" of ${folder}.`,
  noFolder: (path) => `There is no folder ${path}. Another one is named with --content.`,
  notWritten: (path, reason) => `${path} could not be written (${reason}).`,
  notReached: (reason) => `Something could not be read or written (${reason}).`,
  noOutput: {
    'not-made': (folder, reason) => `--output ${folder}: the folder cannot be made (${reason}).`,
    'holds-program': (folder) =>
      `--output ${folder}: this folder holds the program itself. Choose another one.`,
    'holds-others': (folder) =>
      `--output ${folder}: the folder holds files that no build made. Choose another one, or empty it first.`,
  },
};

import { npmLine } from '../../words/commands/npm-line.ts';
import type { UsageWords } from '../../words/commands/usage-words.ts';

/** Messages about a command line that cannot be understood or carried out, in English. */
export const usage: UsageWords = {
  noCommand: 'No command was given.',
  unknownCommand: (name, suggestion) =>
    `There is no command "${name}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  unknownFlag: (command, flag, suggestion, flags) =>
    `${command} does not take ${flag}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} It takes: ${flags}`,
  missingValue: (flag) => `${flag} needs a value, as shown below.`,
  needlessValue: (flag) => `${flag} takes no value.`,
  looseWord: (command, word) =>
    `${command} does not know what to do with "${word}". Options go after two hyphens on their own: ${npmLine(command)} -- --option`,
  strayWord: (command, word) =>
    `${command} does not know what to do with "${word}". Options begin with two hyphens, as shown below.`,
  swallowed: (command, flags) =>
    `npm kept ${flags} for itself. Options go after two hyphens on their own: ${npmLine(command)} -- ${flags}`,
  oneOf: (flag, written, values) =>
    `${flag} takes one of: ${values.join(', ')}. "${written}" is not one of them.`,
  notPort: (written) => `--port takes a number from 0 to 65535, but "${written}" is not one.`,
  notFolder: '--content and --output take the path of a folder.',
  notRevision: '--since takes a revision of git: a tag, a branch or a commit.',
  notHost: '--host takes an address of this computer, such as 0.0.0.0, which stands for all of them.',
  unknownRevision: (revision, folder) => `--since: git does not know a revision "${revision}" of ${folder}.`,
  noFolder: (path) => `There is no folder ${path}. To use another one: --content DIR`,
  noTheme: (path) => `--theme: there is no folder ${path}.`,
  notWritten: (path, reason) => `${path} could not be written (${reason}).`,
  notReached: (reason) => `A file or folder could not be read or written (${reason}).`,
  noOutput: {
    'not-made': (folder, reason) => `--output ${folder}: the folder cannot be created (${reason}).`,
    'holds-program': (folder) =>
      `--output ${folder}: this folder contains the program itself. Choose another one.`,
    'holds-content': (folder) =>
      `--output ${folder}: this folder contains the texts of the journal. Choose another one.`,
    'in-content': (folder) =>
      `--output ${folder}: this folder is among the texts of the journal. Choose one outside the content folder.`,
    'in-program': (folder) =>
      `--output ${folder}: this folder is among those of the program itself. Choose another one.`,
    'holds-others': (folder) =>
      `--output ${folder}: the folder contains files that do not come from a build. Choose another one, or empty it first.`,
  },
};

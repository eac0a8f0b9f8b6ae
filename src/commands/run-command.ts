import { commandsIn } from '../languages/index.ts';
import { COMMAND_NAMES, type CommandName } from '../languages/words/commands/help-words.ts';
import type { UsageWords } from '../languages/words/commands/usage-words.ts';
import { suggest } from '../schema/suggest.ts';
import { systemErrorIn } from '../sources/files/system-error.ts';
import { WriteError } from '../sources/files/write-file.ts';
import { printableLines } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { OutputError } from '../write/check-output.ts';
import { helpFor } from './command-line/help.ts';
import {
  type Environment,
  languageFor,
  type Options,
  type Own,
  parseOptions,
} from './command-line/options.ts';
import { typedInJournal } from './command-line/typed-in-journal.ts';
import { IMPORT } from './import/options.ts';
import { NEW } from './new/request.ts';
import { TRANSLATE } from './translate/translate-options.ts';

type Command = (options: Options, terminal: Terminal) => Promise<number>;

/** Every command by name. Each is imported only if it runs, because `check` needs neither Eleventy nor Pagefind. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  import: async () => (await import('./import/import.ts')).importTexts,
  new: async () => (await import('./new/new.ts')).begin,
  start: async () => (await import('./start.ts')).start,
  status: async () => (await import('./status/status.ts')).status,
  translate: async () => (await import('./translate/translate.ts')).translate,
};

/** Arguments that only one command accepts, by the command's name. */
const OWN: Readonly<Partial<Record<CommandName, Own>>> = { import: IMPORT, new: NEW, translate: TRANSLATE };

/**
 * Runs the command that a command line names. Returns the exit code: 0 for success, 1 if problems were found, 2 for
 * wrong usage.
 */
export async function runCommand(
  [written = '', ...args]: readonly string[],
  given: Terminal,
  environment: Environment,
): Promise<number> {
  const terminal = typedInJournal(given);
  const language = languageFor(args, environment);
  const words = commandsIn(language).usage;
  const name = COMMAND_NAMES.find((known) => known === written);
  try {
    if (written === '--help' || written === '-h') {
      terminal.out(helpFor(undefined, language));
      return 0;
    }
    if (!name)
      throw new UsageError(
        written === '' ? words.noCommand : words.unknownCommand(written, suggest(written, COMMAND_NAMES)),
      );
    const options = parseOptions(name, args, environment, OWN[name]);
    if (!options.help) return await (await COMMANDS[name]())(options, terminal);
    terminal.out(helpFor(name, language));
    return 0;
  } catch (error) {
    const mistake = mistakeIn(error, words);
    if (mistake !== undefined) {
      terminal.log(`${printableLines(mistake)}\n\n${helpFor(name, language)}`);
      return 2;
    }
    const refusal = refusalIn(error, words);
    if (refusal === undefined) throw error;
    terminal.log(`${printableLines(refusal)}\n`);
    return 1;
  }
}

/** The message for an operation that the operating system refused; undefined for any other error. */
function refusalIn(error: unknown, words: UsageWords): string | undefined {
  if (error instanceof WriteError) return words.notWritten(error.path, error.reason);
  const refused = systemErrorIn(error);
  return refused && words.notReached(refused.message);
}

/** The message for a mistake in the command line; undefined for any other error. */
function mistakeIn(error: unknown, words: UsageWords): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error instanceof OutputError) return words.noOutput[error.why](error.folder, error.reason);
  // The content folder does not exist or is not a folder.
  const isMissingFolder =
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR') &&
    'syscall' in error &&
    error.syscall === 'scandir' &&
    'path' in error;
  return isMissingFolder ? words.noFolder(String(error.path)) : undefined;
}

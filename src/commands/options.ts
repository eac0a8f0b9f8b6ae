import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../languages/index.ts';

/** What a command was asked to do. */
export interface Options {
  readonly content: string;
  readonly output: string;
  readonly format: Format;
  /** The language of messages. */
  readonly language: Language;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** `build` prints how its time divides, as one line of JSON. */
  readonly timings: boolean;
  readonly port: number;
  /** What stands on the command line without `--`: the id of a text. */
  readonly operands: readonly string[];
  /** `translate`: the language to translate into. */
  readonly to: string | undefined;
  /** `translate` writes no text to start from. */
  readonly empty: boolean;
  /** `translate` records that the translation is up to date. */
  readonly done: boolean;
  readonly help: boolean;
}

const FORMATS = ['text', 'json', 'github'] as const;

/** How `check` prints problems. */
type Format = (typeof FORMATS)[number];

/** A command line that cannot be understood; its message says why. */
export class UsageError extends Error {}

/**
 * Reads the arguments after the command's name. Throws `UsageError`. `environment` decides the language by default.
 * @param takesOperands whether the command takes arguments without `--`
 */
export function parseOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  takesOperands = false,
): Options {
  const { values, positionals: operands } = parse(args, takesOperands);
  const language = values.language ?? languageOf(environment);
  if (!isLanguage(language)) throw new UsageError(`--language takes one of: ${LANGUAGES.join(', ')}`);
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new UsageError(`--format takes one of: ${FORMATS.join(', ')}`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError('--port takes a number up to 65535');
  const { content, output, strict, timings, to, empty, done, help } = values;
  if (content === '' || output === '')
    throw new UsageError('--content and --output take the path of a folder');
  return {
    ...{ content, output, format, language, strict, timings, port },
    ...{ operands, to, empty, done, help },
  };
}

function parse(args: readonly string[], takesOperands: boolean) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: takesOperands,
      options: {
        content: { type: 'string', default: 'content' },
        output: { type: 'string', default: '_site' },
        format: { type: 'string', default: 'text' },
        language: { type: 'string' },
        strict: { type: 'boolean', default: false },
        timings: { type: 'boolean', default: false },
        port: { type: 'string', default: '8080' },
        to: { type: 'string' },
        empty: { type: 'boolean', default: false },
        done: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The first language of the environment (POSIX: LC_ALL, then LC_MESSAGES, then LANG) that the program speaks. */
function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const code = locale.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : 'en';
}

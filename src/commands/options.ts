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
  /** The git revision whose addresses must still lead somewhere; the newest tag where absent. */
  readonly since?: string;
  readonly help: boolean;
  /** What only one command takes: words without a flag, and flags of its own by name. */
  readonly rest: readonly string[];
  readonly own: OwnValues;
}

/** The flags that only one command takes. */
type OwnFlags = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

/** What its own flags were given; those that were not are absent. */
type OwnValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** What a command takes beside the options of all commands. */
export interface Own {
  readonly flags: OwnFlags;
  /** Whether it takes words without a flag. */
  readonly words: boolean;
}

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;

/** How `check` prints problems. */
type Format = (typeof FORMATS)[number];

/** A command line that cannot be understood; its message says why. */
export class UsageError extends Error {}

/** The options that more than one command takes. */
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  format: { type: 'string', default: 'text' },
  language: { type: 'string' },
  strict: { type: 'boolean', default: false },
  since: { type: 'string' },
  timings: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/** Which of them each command takes; any other is refused, lest it be thought to do something. */
const TAKES: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  build: ['content', 'output', 'strict', 'since', 'language', 'timings', 'help'],
  check: ['content', 'format', 'strict', 'since', 'language', 'help'],
  new: ['content', 'language', 'help'],
  start: ['content', 'port', 'language', 'help'],
  status: ['content', 'format', 'language', 'help'],
  translate: ['content', 'language', 'help'],
};

const NOTHING_OWN: Own = { flags: {}, words: false };

/** Reads the arguments of a command. Throws `UsageError`. `environment` decides the language by default. */
export function parseOptions(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  taken: Own = NOTHING_OWN,
): Options {
  refuseOthers(command, args, taken);
  const { values, positionals } = parse(args, taken);
  const language = values.language ?? languageOf(environment);
  if (!isLanguage(language)) throw new UsageError(`--language takes one of: ${LANGUAGES.join(', ')}`);
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new UsageError(`--format takes one of: ${FORMATS.join(', ')}`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError('--port takes a number up to 65535');
  const { content, output, strict, since, timings, help } = values;
  if (content === '' || output === '')
    throw new UsageError('--content and --output take the path of a folder');
  if (since === '') throw new UsageError('--since takes a revision of git: a tag, a branch or a commit');
  const given: OwnValues = values;
  const own = Object.fromEntries(Object.keys(taken.flags).map((flag) => [flag, given[flag]]));
  const asked = { content, output, format, language, strict, timings, port, help };
  return { ...asked, ...(since && { since }), rest: positionals, own };
}

function refuseOthers(command: string, args: readonly string[], { flags }: Own): void {
  const takes: readonly string[] = [...Object.keys(flags), ...(TAKES[command] ?? [])];
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...flags, ...OPTIONS },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || takes.includes(token.name)) continue;
    const list = takes.map((name) => `--${name}`).join(', ');
    throw new UsageError(`${command} does not take ${token.rawName}. It takes: ${list}`);
  }
}

function parse(args: readonly string[], { flags, words }: Own) {
  try {
    return parseArgs({ args: [...args], allowPositionals: words, options: { ...flags, ...OPTIONS } });
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

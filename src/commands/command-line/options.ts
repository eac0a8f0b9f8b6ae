import { parseArgs } from 'node:util';
import {
  commandsIn,
  isMessageLanguage,
  MESSAGE_LANGUAGES,
  type MessageLanguage,
} from '../../languages/index.ts';
import type { CommandName } from '../../languages/words/commands/help-words.ts';
import type { UsageWords } from '../../languages/words/commands/usage-words.ts';
import { suggest } from '../../schema/suggest.ts';
import { UsageError } from '../../terminal/usage-error.ts';

/** The parsed arguments of a command. */
export interface Options {
  readonly content: string;
  readonly output: string;
  /** The folder of the theme. If absent, `theme` beside the content folder, if there is one. */
  readonly theme?: string;
  readonly format: Format;
  /** The language of messages. */
  readonly language: MessageLanguage;
  /** Treat warnings as errors. */
  readonly strict: boolean;
  /** `build` prints the time of each step as one line of JSON. */
  readonly timings: boolean;
  readonly port: number;
  /** An address or host name on which `start` listens in addition to `localhost`. */
  readonly host?: string;
  /** The git revision whose addresses must still work. If absent, the newest tag. */
  readonly since?: string;
  readonly help: boolean;
  /** Arguments of one command only: positional arguments, and its own flags by name. */
  readonly rest: readonly string[];
  readonly own: OwnValues;
}

/** The flags that only one command accepts, in the format of `parseArgs`. */
type OwnFlags = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

/** The values of a command's own flags. Flags that were not given are absent. */
type OwnValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** What a command accepts in addition to the shared options. */
export interface Own {
  readonly flags: OwnFlags;
  /** Whether it accepts positional arguments. */
  readonly words: boolean;
}

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;

/** The output formats of `check`. */
type Format = (typeof FORMATS)[number];

/** The options that more than one command accepts. */
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  theme: { type: 'string' },
  format: { type: 'string', default: 'text' },
  language: { type: 'string' },
  strict: { type: 'boolean', default: false },
  since: { type: 'string' },
  timings: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  host: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/**
 * The shared options that each command accepts. Any other is an error: if it were ignored, users would think that it
 * has an effect.
 */
const TAKES = {
  build: ['content', 'theme', 'output', 'strict', 'since', 'language', 'timings', 'help'],
  check: ['content', 'theme', 'format', 'strict', 'since', 'language', 'help'],
  import: ['content', 'language', 'help'],
  new: ['content', 'language', 'help'],
  start: ['content', 'theme', 'port', 'host', 'language', 'help'],
  status: ['content', 'format', 'language', 'help'],
  translate: ['content', 'language', 'help'],
} as const satisfies Readonly<Record<CommandName, readonly (keyof typeof OPTIONS)[]>>;

const NOTHING_OWN: Own = { flags: {}, words: false };

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Parses the arguments of a command. Throws `UsageError`, with a message in the language that was asked for. */
export function parseOptions(
  command: CommandName,
  args: readonly string[],
  environment: Environment,
  taken: Own = NOTHING_OWN,
): Options {
  const language = languageFor(args, environment);
  const words = commandsIn(language).usage;
  refuseSwallowed(command, environment, taken, words);
  refuseMistakes(command, args, taken, environment['npm_command'] === 'exec' ? withoutNpm(words) : words);
  const options = { ...taken.flags, ...OPTIONS };
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: taken.words, options });
  const refuseUnless = (isRight: boolean, why: string): void => {
    if (!isRight) throw new UsageError(why);
  };
  const { content, theme, output, strict, since, timings, host, help } = values;
  const code = values.language ?? language;
  refuseUnless(isMessageLanguage(code), words.oneOf('--language', code, MESSAGE_LANGUAGES));
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new UsageError(words.oneOf('--format', values.format, FORMATS));
  const port = Number(values.port);
  refuseUnless(/^\d+$/.test(values.port) && port <= 65535, words.notPort(values.port));
  refuseUnless(content !== '' && output !== '' && theme !== '', words.notFolder);
  refuseUnless(since !== '', words.notRevision);
  refuseUnless(host !== '', words.notHost);
  const given: OwnValues = values;
  const own = Object.fromEntries(Object.keys(taken.flags).map((flag) => [flag, given[flag]]));
  const asked = { content, output, format, language, strict, timings, port, help };
  return {
    ...asked,
    ...(theme && { theme }),
    ...(since && { since }),
    ...(host && { host }),
    rest: positionals,
    own,
  };
}

/** `npx` keeps nothing of a command line for itself. */
function withoutNpm(words: UsageWords): UsageWords {
  return { ...words, looseWord: words.strayWord };
}

/** Rejects flags that the command does not accept, missing values, and values of flags that take none. */
function refuseMistakes(command: CommandName, args: readonly string[], taken: Own, words: UsageWords): void {
  const takes: readonly string[] = [...Object.keys(taken.flags), ...TAKES[command]];
  const types: OwnFlags = { ...taken.flags, ...OPTIONS };
  for (const token of tokensOf(args, types)) {
    if (token.kind === 'positional' && !taken.words)
      throw new UsageError(words.looseWord(command, token.value));
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!takes.includes(name)) {
      const meant = suggest(name, takes);
      const flags = takes.map((flag) => `--${flag}`).join(', ');
      throw new UsageError(words.unknownFlag(command, rawName, meant && `--${meant}`, flags));
    }
    const takesValue = types[name]?.type === 'string';
    // A value that looks like an option is the next option, so this one has no value.
    const isMissing = value === undefined || (value.startsWith('-') && !inlineValue);
    if (takesValue && isMissing) throw new UsageError(words.missingValue(rawName));
    if (!takesValue && value !== undefined) throw new UsageError(words.needlessValue(rawName));
  }
}

/**
 * npm consumes options that come before the `--` separator and passes them on only as environment variables
 * (`npm_config_…`). If the command ran without them, it would do something else than the user asked for.
 */
function refuseSwallowed(
  command: CommandName,
  environment: Environment,
  taken: Own,
  words: UsageWords,
): void {
  const takes: readonly string[] = [...Object.keys(taken.flags), ...TAKES[command]];
  const kept = takes.filter((flag) => environment[`npm_config_${flag.replaceAll('-', '_')}`] === 'true');
  if (kept.length > 0)
    throw new UsageError(words.swallowed(command, kept.map((flag) => `--${flag}`).join(' ')));
}

/** The arguments as tokens. Never throws, even if they are invalid. */
function tokensOf(args: readonly string[], options: OwnFlags) {
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens;
}

/**
 * The language of messages: the one that `--language` asks for, even if other arguments are invalid; otherwise that of
 * the environment's locale (POSIX: LC_ALL, then LC_MESSAGES, then LANG), if messages exist in it; otherwise English.
 */
export function languageFor(args: readonly string[], environment: Environment): MessageLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const asked = tokensOf(args, OPTIONS).flatMap((token) =>
    token.kind === 'option' && token.name === 'language' ? [token.value ?? ''] : [],
  );
  return [...asked.reverse(), locale.slice(0, 2).toLowerCase()].find(isMessageLanguage) ?? 'en';
}

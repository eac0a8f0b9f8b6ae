import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnownLanguage } from '../src/languages/index.ts';
import { readWebAddress } from '../src/model/web-address.ts';
import { FORGES, type Forge } from './forge.ts';
import type { Words } from './words/words.ts';

/** Every language that the program has words for. The compiler reports one that is missing or unknown. */
export const LANGUAGES = Object.keys({
  en: true,
  es: true,
  fr: true,
  'pt-BR': true,
  ar: true,
} satisfies Record<KnownLanguage, true>) as readonly KnownLanguage[];

/** An address that stands for one that is not known yet. */
const NO_ADDRESS = 'https://example.org/';

/** What a new journal is made from. */
export interface Choices {
  readonly folder: string;
  readonly title: string;
  /** The first one is the journal's default language. */
  readonly languages: readonly [KnownLanguage, ...KnownLanguage[]];
  /** A whole web address, which ends with a slash. */
  readonly url: string;
  readonly forge: Forge;
}

/** What was said on the command line. */
export interface Request {
  readonly given: Partial<Choices>;
  /** Ask nothing. */
  readonly yes: boolean;
  readonly help: boolean;
}

/** Something on the command line that cannot be. The message is for people. */
export class UsageError extends Error {}

const OPTIONS = {
  title: { type: 'string' },
  languages: { type: 'string' },
  url: { type: 'string' },
  forge: { type: 'string' },
  language: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads a command line. Throws a `UsageError`. */
export function readRequest(args: readonly string[], words: Words): Request {
  const { values, positionals } = parsed(args, words);
  const [folder, ...others] = positionals;
  if (others.length > 0) throw new UsageError(words.oneFolder);
  const { title, languages, url, forge, yes = false, help = false } = values;
  return {
    given: {
      ...(folder !== undefined && { folder }),
      ...(title !== undefined && { title: understood(readTitle(title), words.noTitle) }),
      ...(languages !== undefined && {
        languages: understood(readLanguages(languages), words.unknownLanguages(languages, LANGUAGES)),
      }),
      ...(url !== undefined && { url: understood(readAddress(url), words.noAddress(url)) }),
      ...(forge !== undefined && { forge: understood(readForge(forge), words.unknownForge(forge, FORGES)) }),
    },
    yes,
    help,
  };
}

function parsed(args: readonly string[], words: Words) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node says in English what it did not understand, and names it between quotes.
    const [, found = ''] = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new UsageError(words.unknownOption(found));
  }
}

function understood<Value>(value: Value | undefined, refusal: string): Value {
  if (value === undefined) throw new UsageError(refusal);
  return value;
}

/** Fills in what is usual for everything that was left open. */
export function withDefaults(given: Partial<Choices>, reader: KnownLanguage): Choices {
  const { folder = '.', languages = reader === 'es' ? ['es', 'en'] : ['en', 'es'] } = given;
  const { title = titleFor(folder), url = NO_ADDRESS, forge = 'none' } = given;
  return { folder, title, languages, url, forge };
}

/** A title made of a folder's name: `My journal` for `my-journal`. */
function titleFor(folder: string): string {
  const name = basename(resolve(folder))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1) || 'Contrapunto';
}

/** A title on one line; undefined if nothing is left. */
export function readTitle(written: string): string | undefined {
  return written.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
}

/** Codes of languages, separated by commas or spaces; undefined if one of them is unknown, or if there are none. */
export function readLanguages(written: string): Choices['languages'] | undefined {
  const found = written
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(languageNamed);
  const known = [...new Set(found.filter((code) => code !== undefined))];
  const [first, ...others] = known;
  return first === undefined || found.includes(undefined) ? undefined : [first, ...others];
}

/** `pt-BR` for `pt-br`, `pt_BR` and `pt`. */
function languageNamed(written: string): KnownLanguage | undefined {
  const code = written.toLowerCase().replace('_', '-');
  return LANGUAGES.find((known) => [known.toLowerCase(), known.split('-')[0]].includes(code));
}

/** A whole web address with a slash at its end; `https://` may be left out. Undefined if it is none. */
export function readAddress(written: string): string | undefined {
  const trimmed = written.trim();
  const whole = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const address = trimmed === '' ? undefined : readWebAddress(whole);
  if (address === undefined) return undefined;
  const { origin, pathname, hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost'
    ? [origin, ...pathname.split('/').filter(Boolean), ''].join('/')
    : undefined;
}

/** The name of a forge in whatever capitals. */
export function readForge(written: string): Forge | undefined {
  const name = written.trim().toLowerCase();
  return FORGES.find((forge) => forge === (name === 'forgejo' ? 'codeberg' : name));
}

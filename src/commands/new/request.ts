import type { NewKind, NewWords } from '../../languages/words/commands/new-words.ts';
import type { Options, Own } from '../command-line/options.ts';
import { Refusal } from './refusal.ts';

/** The kinds of text that `new` can create. */
export const KINDS: readonly NewKind[] = ['article', 'issue', 'page'];

/** What the user asked for, as typed. Missing values can still be asked for interactively. */
export interface Request {
  readonly kind?: NewKind | undefined;
  readonly title?: string | undefined;
  readonly issue?: string | undefined;
  readonly date?: string | undefined;
  readonly section?: string | undefined;
  readonly language?: string | undefined;
  /** The file's name, if it should not be derived from the title. */
  readonly name?: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly respondsTo: readonly string[];
}

/**
 * What `new` accepts in addition to the shared options: a kind and a title as positional arguments, and these flags.
 */
export const NEW: Own = {
  words: true,
  flags: {
    issue: { type: 'string' },
    date: { type: 'string' },
    section: { type: 'string' },
    in: { type: 'string' },
    name: { type: 'string' },
    author: { type: 'string', multiple: true },
    topic: { type: 'string', multiple: true },
    'responds-to': { type: 'string', multiple: true },
  },
};

/** Reads the request from the command's arguments. Throws `Refusal` if they cannot be understood. */
export function readRequest({ rest, own }: Pick<Options, 'rest' | 'own'>, words: NewWords): Request {
  const [written, title, ...others] = rest;
  const kind = KINDS.find((known) => known === written);
  if (written !== undefined && !kind) throw new Refusal(words.unknownKind(written, KINDS));
  if (others.length > 0) throw new Refusal(words.looseTitle([title, ...others].join(' ')));
  const given = (flag: string): string | undefined => {
    const value = own[flag];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const list = (flag: string): readonly string[] => {
    const value = own[flag];
    return Array.isArray(value) ? value.map((item) => String(item).trim()).filter(Boolean) : [];
  };
  return {
    kind,
    title: title?.trim() || undefined,
    issue: given('issue'),
    date: given('date'),
    section: given('section'),
    language: given('in'),
    name: given('name'),
    authors: list('author'),
    topics: list('topic'),
    respondsTo: list('responds-to'),
  };
}

/** The flags (or positional arguments) that are still needed before a file can be written. */
export function missingIn({ kind, title, issue, date }: Request): readonly string[] {
  return [
    ...(kind === undefined ? [KINDS.join('|')] : []),
    ...(title === undefined ? ['"Title"'] : []),
    ...(issue === undefined && kind !== 'page' && kind !== undefined ? ['--issue'] : []),
    ...(date === undefined && kind === 'issue' ? ['--date'] : []),
  ];
}

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { programVersion } from '../program/compiled.ts';
import { Cache, cacheFolder } from './cache/cache.ts';
import { openPacks } from './cache/packs.ts';
import { decodeText } from './decode-text.ts';
import { isSystemError } from './files/system-error.ts';

/** Which text each version of a file is, as it was read before. A text that is known need not be read to be told from others. */
export interface KnownTexts {
  /** The digest of the text; undefined if nobody has read this version of the file. */
  readonly digestOf: (path: string, version: string) => string | undefined;
  readonly note: (path: string, version: string, digest: string) => void;
  /** Keeps what is new for the next process. */
  readonly save: () => void;
}

/**
 * What earlier processes have read of a content folder. Undefined if nobody knows the program's version.
 * @param root the content folder as given on the command line
 */
export function openKnownTexts(
  root: string,
  folder: string = cacheFolder('known'),
  version: string | undefined = programVersion(),
): KnownTexts | undefined {
  if (version === undefined) return undefined;
  const cache = new Cache(folder);
  const packs = openPacks<string>({ cache, root, version, kind: 'known' });
  return {
    digestOf: (path, ofFile) => packs.find(path, ofFile)[0]?.value,
    note: (path, ofFile, digest) => {
      packs.keep(path, ofFile, digest);
    },
    save: () => {
      packs.save();
      cache.keepChecks();
      cache.trim();
    },
  };
}

/**
 * The digest of a text in which nothing has to be mended before it is read. Undefined if it may have marks of git, or has halves of
 * characters, which a digest of its bytes would not tell apart.
 */
export function digestOfPlain(text: string): string | undefined {
  return text.isWellFormed() && !mayHaveMarks(text) ? hash('sha256', text) : undefined;
}

/** Whether a text may have marks that git leaves if two people changed the same lines. */
export function mayHaveMarks(text: string): boolean {
  return /^(?:<{7}|>{7})(?: |$)/m.test(text);
}

/** A text that is known. It is read whenever it is asked for, and `TextChanged` is thrown if it is another one by now. */
interface UnreadText {
  /** Path in the content folder. */
  readonly path: string;
  readonly digest: string;
  readonly text: string;
}

export function unreadText(path: string, file: string, digest: string): UnreadText {
  return {
    path,
    digest,
    get text() {
      const text = textIn(file);
      if (text === undefined || digestOfPlain(text) !== digest) throw new TextChanged(path);
      return text;
    },
  };
}

/** A file has changed between the moment when its version was looked at and the moment when its text was needed. */
class TextChanged extends Error {
  constructor(path: string) {
    super(`${path} has changed while the content was read`);
  }
}

function textIn(file: string): string | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/**
 * Does something for which texts that are known are not read unless they are needed. If one of them changes meanwhile, it is done again with
 * texts that are all read at the beginning.
 */
export async function withKnownTexts<Result>(
  known: KnownTexts | undefined,
  work: (known: KnownTexts | undefined) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(known);
  } catch (error) {
    if (!(error instanceof TextChanged)) throw error;
    return work(undefined);
  }
}

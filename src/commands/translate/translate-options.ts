import type { Options, Own } from '../command-line/options.ts';

/** What `translate` takes beside the options of all commands: the id of a text, and these. */
export const TRANSLATE: Own = {
  words: true,
  flags: { to: { type: 'string' }, empty: { type: 'boolean' }, done: { type: 'boolean' } },
};

/** What `translate` was asked to do. */
export interface TranslateOptions extends Options {
  /** The language to translate into, as typed. */
  readonly to: string | undefined;
  /** Writes no text to start from. */
  readonly empty: boolean;
  /** Records that the translation is up to date. */
  readonly done: boolean;
}

/** Reads what is `translate`'s own. */
export function readTranslateOptions(options: Options): TranslateOptions {
  const { to, empty, done } = options.own;
  return {
    ...options,
    to: typeof to === 'string' ? to : undefined,
    empty: empty === true,
    done: done === true,
  };
}

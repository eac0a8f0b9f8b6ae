import type { Options, Own } from '../command-line/options.ts';

/**
 * What `translate` accepts in addition to the shared options: the id of a text as positional argument, and these flags.
 */
export const TRANSLATE: Own = {
  words: true,
  flags: {
    to: { type: 'string' },
    empty: { type: 'boolean' },
    done: { type: 'boolean' },
    all: { type: 'boolean' },
  },
};

/** The parsed arguments of `translate`. */
export interface TranslateOptions extends Options {
  /** The language to translate into, as typed. */
  readonly to: string | undefined;
  /** Create the file without the text of the original. */
  readonly empty: boolean;
  /** Record that the translation is up to date. */
  readonly done: boolean;
  /** Do it for all translations that do not record their source yet. */
  readonly all: boolean;
}

/** Adds the values of `translate`'s own flags to the shared options. */
export function readTranslateOptions(options: Options): TranslateOptions {
  const { to, empty, done, all } = options.own;
  return {
    ...options,
    to: typeof to === 'string' ? to : undefined,
    empty: empty === true,
    done: done === true,
    all: all === true,
  };
}

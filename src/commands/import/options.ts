import { isSiteLanguage, KNOWN_LANGUAGES, languageOf, type SiteLanguage } from '../../languages/index.ts';
import type { ImportWords } from '../../languages/words/commands/import-words.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import type { Options, Own } from '../command-line/options.ts';

/** What can be imported, with the flags that each takes in addition to those of all of them. */
const SOURCES = {
  wordpress: ['translations', 'issues', 'media', 'media-limit', 'in', 'types'],
  docx: ['issue', 'to', 'in'],
  markdown: ['map', 'in'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a source on the command line. */
export type SourceName = keyof typeof SOURCES;

const SOURCE_NAMES = Object.keys(SOURCES) as readonly SourceName[];

/** What `import` accepts in addition to the shared options: a source and a path as positional arguments, and these flags. */
export const IMPORT: Own = {
  words: true,
  flags: {
    translations: { type: 'string' },
    issues: { type: 'string' },
    media: { type: 'string' },
    'media-limit': { type: 'string' },
    in: { type: 'string' },
    types: { type: 'string' },
    issue: { type: 'string' },
    to: { type: 'string' },
    map: { type: 'string' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
  },
};

/** Flags that every source takes. */
const COMMON: readonly string[] = ['dry-run', 'report'];

/** The parsed arguments of `import`. */
export interface ImportOptions {
  readonly source: SourceName;
  /** The file or folder to import. */
  readonly path: string;
  readonly dryRun: boolean;
  /** The file that the report is written to. */
  readonly report: string | undefined;
  /** The value of one of the source's own flags, if it was given. */
  readonly value: (flag: string) => string | undefined;
}

/** Reads the arguments of `import`. Throws `UsageError`. */
export function readImportOptions(
  { rest, own }: Pick<Options, 'rest' | 'own'>,
  words: ImportWords,
): ImportOptions {
  const [written, path, ...others] = rest;
  const source = SOURCE_NAMES.find((name) => name === written);
  if (!source) throw new UsageError(words.sources(SOURCE_NAMES));
  if (path === undefined || others.length > 0) throw new UsageError(words.oneSource(source));
  const takes: readonly string[] = [...SOURCES[source], ...COMMON];
  const foreign = Object.keys(own).find((flag) => own[flag] !== undefined && !takes.includes(flag));
  if (foreign !== undefined) throw new UsageError(words.foreignFlag(`--${foreign}`, source));
  const value = (flag: string): string | undefined => {
    const given = own[flag];
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
  };
  return { source, path, dryRun: own['dry-run'] === true, report: value('report'), value };
}

/** A language that was given by its code. Throws `UsageError`. */
export function languageFrom(code: string | undefined, words: ImportWords): SiteLanguage | undefined {
  if (code === undefined) return undefined;
  const language = isSiteLanguage(code) ? code : languageOf(code);
  if (language !== undefined) return language;
  throw new UsageError(words.notLanguage(code, KNOWN_LANGUAGES));
}

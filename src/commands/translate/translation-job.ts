import type { LoadedArchive } from '../../archive/load-archive.ts';
import type { AnyRecord } from '../../content/parsed-content.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { TranslateWords } from '../../languages/words/commands/translate-words.ts';
import type { Edition, PageEdition } from '../../model/archive.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { TranslatableText } from '../../translation/find-text.ts';
import type { Passage } from '../../translation/passages.ts';
import type { TranslateOptions } from './translate-options.ts';

/** The translation that the command works on. */
export interface Job {
  readonly text: TranslatableText;
  readonly to: SiteLanguage;
  /** The record of the edition to translate, and its passages. */
  readonly source: AnyRecord;
  readonly passages: readonly Passage[];
  /** The translation's file: as printed in messages, and relative to the content folder. */
  readonly file: string;
  readonly path: string;
  /** The translation, if it exists. */
  readonly edition: Edition | PageEdition | undefined;
  readonly loaded: LoadedArchive;
  readonly options: TranslateOptions;
  readonly words: TranslateWords;
  readonly terminal: Terminal;
}

/** A complete command line that continues the work on a translation. */
export function commandFor({ text, to, options }: Job, ...flags: readonly string[]): string {
  const content = options.content === 'content' ? [] : ['--content', quoted(options.content)];
  return ['npm run translate --', text.id, '--to', to, ...flags, ...content].join(' ');
}

/** Quotes an argument for a POSIX shell, if necessary. */
function quoted(argument: string): string {
  return /^[\w./@:+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

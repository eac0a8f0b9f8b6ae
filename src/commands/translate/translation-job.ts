import type { LoadedArchive } from '../../archive/load-archive.ts';
import type { AnyRecord } from '../../content/parsed-content.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { TranslateWords } from '../../languages/words/commands/translate-words.ts';
import type { Edition, PageEdition } from '../../model/archive.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { TranslatableText } from '../../translation/find-text.ts';
import type { Passage } from '../../translation/passages.ts';
import type { TranslateOptions } from './translate-options.ts';

/** A translation that somebody works on. */
export interface Job {
  readonly text: TranslatableText;
  readonly to: SiteLanguage;
  /** The edition to translate, as it was read, and its passages. */
  readonly source: AnyRecord;
  readonly passages: readonly Passage[];
  /** The translation's file, as printed, and inside the content folder. */
  readonly file: string;
  readonly path: string;
  /** The translation, where there is one. */
  readonly edition: Edition | PageEdition | undefined;
  readonly loaded: LoadedArchive;
  readonly options: TranslateOptions;
  readonly words: TranslateWords;
  readonly terminal: Terminal;
}

/** The command that does more about a translation, whole. */
export function commandFor({ text, to, options }: Job, ...flags: readonly string[]): string {
  const content = options.content === 'content' ? [] : ['--content', quoted(options.content)];
  return ['npm run translate --', text.id, '--to', to, ...flags, ...content].join(' ');
}

/** For a shell, where it has to be. */
function quoted(argument: string): string {
  return /^[\w./@:+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

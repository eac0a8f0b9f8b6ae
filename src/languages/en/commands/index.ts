import type { CommandWords } from '../../words/commands/command-words.ts';
import { help } from './help.ts';
import { importWords } from './import.ts';
import { newWords } from './new.ts';
import { problems } from './problems.ts';
import { run } from './run.ts';
import { status } from './status.ts';
import { translate } from './translate.ts';
import { usage } from './usage.ts';

/** What the commands say, in English. */
export const commands: CommandWords = {
  help,
  usage,
  run,
  problems,
  new: newWords,
  import: importWords,
  status,
  translate,
};

import { asTyped } from '../../languages/typed-commands.ts';
import { journalScripts } from '../../sources/journal-scripts.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** A terminal that prints the lines that start commands as they are typed in the journal. */
export function typedInJournal(terminal: Terminal): Terminal {
  const scripts = journalScripts();
  if (!scripts) return terminal;
  const typed = (text: string) => asTyped(text, scripts);
  return {
    ...terminal,
    typed,
    out: (text) => terminal.out(typed(text)),
    log: (text) => terminal.log(typed(text)),
  };
}

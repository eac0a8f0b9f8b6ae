import { readFileSync } from 'node:fs';
import { isPackaged } from '../../program/compiled.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { COMMAND_NAMES } from './options.ts';

/**
 * A line that starts a command, as all messages have it, with the two hyphens for npm; in the list of commands also with the
 * spaces before what it does.
 */
const NPM_LINE = new RegExp(
  `\\bnpm (?:(start)|run (${COMMAND_NAMES.join('|')}))\\b(?: --(?= ))?( {2,})?`,
  'g',
);

/**
 * A terminal that prints the lines that start commands as they are typed where the program was installed as a package: `npm run
 * check` if the journal has such a script, otherwise `npx contrapunto check`.
 */
export function typedInJournal(terminal: Terminal): Terminal {
  if (!isPackaged()) return terminal;
  const scripts = scriptsOf('package.json');
  const typed = (text: string) => withNpx(text, scripts);
  return {
    ...terminal,
    typed,
    out: (text) => terminal.out(typed(text)),
    log: (text) => terminal.log(typed(text)),
  };
}

/** A text with `npx contrapunto` in those lines whose command is not a script. */
function withNpx(text: string, scripts: readonly string[]): string {
  return text.replace(NPM_LINE, (line, start?: string, run = 'start', spaces = '') => {
    if (scripts.includes(run)) return line;
    // "npm start" grows by four letters more than the other lines of a list.
    return `npx contrapunto ${run}${start === undefined ? spaces : spaces.slice(4)}`;
  });
}

/** The names of scripts in a `package.json`. */
function scriptsOf(path: string): readonly string[] {
  try {
    const { scripts }: { readonly scripts?: object } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.keys(scripts ?? {});
  } catch {
    // There is none, or it is not JSON.
    return [];
  }
}

import { COMMAND_NAMES } from './words/commands/help-words.ts';

/** The names of the scripts in a journal's `package.json`. */
export type JournalScripts = readonly string[];

/**
 * A line that starts a command, as all words have it, with the two hyphens for npm; in the list of commands also with the
 * spaces before what it does.
 */
const NPM_LINE = new RegExp(
  `\\bnpm (?:(start)|run (${COMMAND_NAMES.join('|')}))\\b(?: --(?= ))?( {2,})?`,
  'g',
);

/**
 * A text with the lines that start commands as they are typed in a journal that has installed the package: `npm run check` if it has
 * such a script, otherwise `npx contrapunto check`.
 */
export function asTyped(text: string, scripts: JournalScripts): string {
  return text.replace(NPM_LINE, (line, start?: string, run = 'start', spaces = '') => {
    if (scripts.includes(run)) return line;
    // "npm start" grows by four letters more than the other lines of a list.
    return `npx contrapunto ${run}${start === undefined ? spaces : spaces.slice(4)}`;
  });
}

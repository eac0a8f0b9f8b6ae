#!/usr/bin/env node
import { relative, resolve } from 'node:path';
import { readRequest, UsageError, withDefaults } from './choices.ts';
import { interview } from './interview.ts';
import { journalFiles } from './journal-files.ts';
import { readMaterials } from './materials.ts';
import { spokenLanguage, WORDS } from './words/spoken.ts';
import { isFree, writeJournal } from './write-journal.ts';

// What `npm create contrapunto` starts.

process.exitCode = await create(process.argv.slice(2));

/** Begins a journal. Returns the exit code: 0 done, 1 nothing written, 2 wrong usage. */
async function create(args: readonly string[]): Promise<number> {
  const spoken = spokenLanguage(args, process.env);
  const words = WORDS[spoken];
  try {
    const { given, yes, help } = readRequest(args, words);
    if (help) {
      process.stdout.write(words.help);
      return 0;
    }
    if (given.folder !== undefined && !(await isFree(given.folder)))
      return refuse(words.notEmpty(given.folder));
    const asks = !yes && process.stdin.isTTY && process.stdout.isTTY;
    const choices = asks ? await interview(given, words, spoken) : withDefaults(given, spoken);
    if (choices === undefined) return refuse(`\n${words.stopped}`);
    const files = journalFiles(
      choices,
      readMaterials(import.meta.dirname),
      new Date().toISOString().slice(0, 7),
      // Set by npm for what it starts.
      process.env['npm_config_registry'],
    );
    const { folder } = choices;
    const written = await writeJournal(folder, files);
    if (written.kind === 'not-empty') return refuse(words.notEmpty(folder));
    if (written.kind === 'refused') return refuse(words.notWritten(folder, written.reason));
    process.stdout.write(`\n${words.done(resolve(folder), nextLines(folder))}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${words.help}`);
    return 2;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** What is typed next, in the folder where the command was started. */
function nextLines(folder: string): readonly [string, string] {
  const way = relative(process.cwd(), resolve(folder));
  const quoted = /^[\w./-]+$/.test(way) ? way : `'${way.replaceAll("'", String.raw`'\''`)}'`;
  return [way === '' ? 'npm install' : `cd ${quoted} && npm install`, 'npm start'];
}

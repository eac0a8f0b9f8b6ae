import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { helpFor } from '../../src/commands/command-line/help.ts';
import { COMMAND_NAMES } from '../../src/languages/words/commands/help-words.ts';
import { ROOT } from '../run/root.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const DOCUMENTS = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'create-contrapunto/README.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));

/** A command in a code span, which may be broken into two lines; in a table, with the options that its row names. */
const COMMAND = /`(?:npm (start|run(?: --silent)? [\w-]+)|npx contrapunto ([\w-]+))([^`]*)`([^\n]*)/g;

/** What is wrong with the commands that a document names in its sentences. */
function faultsIn(document: string): readonly string[] {
  return [...document.matchAll(COMMAND)].flatMap(([all, script, command, options = '', after = '']) => {
    const name = command ?? script?.replace(/^run(?: --silent)? /, '') ?? '';
    const known = COMMAND_NAMES.find((each) => each === name);
    if (known === undefined) return command === undefined && name in scripts ? [] : [all];
    const row = after.startsWith(' |') ? [...after.matchAll(/`([^`]*)`/g)].map(([, code]) => code) : [];
    const flags = [options, ...row].join(' ').match(/--[a-z][a-z-]+/g) ?? [];
    const help = helpFor(known, 'en');
    return flags.filter((flag) => !new RegExp(`${flag}\\b`).test(help)).map((flag) => `${name} ${flag}`);
  });
}

for (const path of DOCUMENTS)
  test(`the commands that ${path} names exist, with their options`, () => {
    assert.deepEqual(faultsIn(read(path)), []);
  });

test('a command and an option that do not exist are found', () => {
  const faults = faultsIn(
    '`npm run chek` `npm run check -- --strikt` `npx contrapunto house`\n| `npm start` | x `--prot` |',
  );
  assert.deepEqual(faults, [
    '`npm run chek` `npm run check -- --strikt` `npx contrapunto house`',
    'start --prot',
  ]);
});

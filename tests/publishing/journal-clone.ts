import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { giveKept } from '../give-kept.ts';
import { type Files, QUICK, text } from '../journal-of.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Files and folders that the commands need. The packages are not installed again. */
const FILES = [
  '.eleventy.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'layouts',
  'public',
  'src',
];
/** Where compiled programs are kept. */
const PROGRAMS = '.cache/program';
/** The journal that the clone has in `content`: without problems, and with what the workflows' results show. */
const CONTENT: Files = {
  'journal.yaml': `title: {en: Two Banks, es: Dos Orillas}\nurl: https://example.org/\nlanguages: [en, es]\n${QUICK}`,
  'issues/1/issue.md': text('title: One\ndate: 2020-03'),
  'issues/1/issue.es.md': text('title: Uno'),
  'issues/1/a-voice.md': text('title: A voice\nredirect-from: [/old-voice/]', 'It speaks.'),
  'issues/1/a-voice.es.md': text('title: Una voz', 'Habla.'),
  'issues/2/issue.md': text('title: Two\ndate: 2021-03'),
  'issues/2/issue.es.md': text('title: Dos'),
  'pages/about.md': text('title: About'),
  'pages/about.es.md': text('title: Acerca de'),
};

/** A temporary clone of this repository, as in a forge's CI job: with a history and the branch `origin/main`. */
export interface Clone {
  readonly folder: string;
  /** Runs a command as a CI job does, with additional environment variables. */
  readonly run: (command: string, variables?: Readonly<Record<string, string>>) => Promise<Ran>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

interface Ran {
  readonly code: number | null;
  /** Standard output and standard error, interleaved. */
  readonly output: string;
}

/** The name of the clone, with characters that have a meaning in addresses and in patterns of file names. */
const NAME = 'C# at 100% [clone]';

/** Makes a clone whose `origin/main` is the repository's present state. */
export async function cloneJournal(): Promise<Clone> {
  const parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const folder = join(parent, NAME);
  for (const file of FILES) await cp(join(ROOT, file), join(folder, file), { recursive: true });
  for (const [path, contents] of Object.entries(CONTENT)) {
    await mkdir(join(folder, 'content', dirname(path)), { recursive: true });
    await writeFile(join(folder, 'content', path), contents);
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // The program is compiled already, if it was run here: what it is named after does not depend on the folder.
  if (existsSync(join(ROOT, PROGRAMS)))
    await cp(join(ROOT, PROGRAMS), join(folder, PROGRAMS), { recursive: true });
  await giveKept(folder);
  const clone: Clone = {
    folder,
    run: (command, variables = {}) => runIn(folder, command, variables),
    write: (path, text) => writeFile(join(folder, path), text),
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: () => rm(parent, { recursive: true }),
  };
  const { code, output } = await clone.run(
    'git init --quiet --initial-branch main && git add content src && ' +
      'git -c user.name=A -c user.email=a@example.org commit --quiet --message Base && ' +
      'git update-ref refs/remotes/origin/main HEAD',
  );
  if (code !== 0) throw new Error(output);
  return clone;
}

/** With `-e` and `pipefail`, as GitHub documents for `run`. */
function runIn(cwd: string, command: string, variables: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], {
      cwd,
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

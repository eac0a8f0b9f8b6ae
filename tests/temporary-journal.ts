import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Files, JOURNAL } from './journal-of.ts';

const execute = promisify(execFile);

/** A journal in a temporary folder, which can be a git repository. */
export interface TemporaryJournal {
  /** Its content folder. */
  readonly content: string;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Replaces a part of a file. Fails if the file does not contain it. */
  readonly change: (path: string, part: string, other: string) => Promise<void>;
  /** Runs git in the repository, whose root is the parent of the content folder. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Commits everything, with a given date. */
  readonly commit: (day: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A neutral author, and no configuration of the machine. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Nobody',
  GIT_AUTHOR_EMAIL: 'nobody@example.org',
  GIT_COMMITTER_NAME: 'Nobody',
  GIT_COMMITTER_EMAIL: 'nobody@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Writes a journal to a temporary folder. Adds a `journal.yaml` if there is none. */
export async function temporaryJournal(files: Files): Promise<TemporaryJournal> {
  const root = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const content = join(root, 'content');
  const read = (path: string) => readFile(join(content, path), 'utf8');
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  };
  const git = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const env = { ...process.env, ...IDENTITY, ...environment };
    return (await execute('git', [...args], { cwd: root, env })).stdout;
  };
  for (const [path, text] of Object.entries({ 'journal.yaml': JOURNAL, ...files })) await write(path, text);
  return {
    content,
    read,
    write,
    change: async (path, part, other) => {
      const text = await read(path);
      if (!text.includes(part)) throw new Error(`${path} has no "${part}"`);
      await write(path, text.replace(part, other));
    },
    git: (...args) => git(args),
    commit: async (day) => {
      const date = `${day}T12:00:00Z`;
      await git(['add', '--all']);
      await git(['commit', '--quiet', '--message', day], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    },
    remove: () => rm(root, { recursive: true }),
  };
}

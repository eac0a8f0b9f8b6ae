import { spawn } from 'node:child_process';

/** Whatever the repository's configuration says: nothing is run, asked or locked, and names of files are never patterns. */
const SAFE = [
  '--literal-pathspecs',
  '-c',
  'log.showSignature=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
];

/**
 * Runs git in a folder and gives what it prints; undefined where there is no git, or it fails (as where the folder is in no
 * repository).
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    // Not as its working directory: one that is a file would be an error of our own.
    const child = spawn('git', ['-C', folder, ...SAFE, ...args], {
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    // Should git end before it has read all, its exit code says so.
    child.stdin.on('error', () => {}).end(input);
  });
}

import { spawn } from 'node:child_process';

/**
 * Overrides the repository's configuration: no other program is run, paths are printed unquoted, and arguments are
 * literal paths, not patterns.
 */
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
 * Runs git in a folder and returns its output. Undefined if git is not installed, or if it fails, for example because
 * the folder is not in a repository.
 */
export function git(folder: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    // `-C` instead of the `cwd` option: with a file as `cwd`, spawning would fail instead of git.
    const child = spawn('git', ['-C', folder, ...SAFE, ...args], {
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    // If git exits before it has read all input, writing fails; its exit code is reported instead.
    child.stdin?.on('error', () => {}).end(input);
  });
}

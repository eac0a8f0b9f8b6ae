import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Milliseconds after which a browser has not said its version, and never will, on the slowest and busiest machine. */
const PATIENCE = 300_000;

/**
 * Commands of Chromium-based browsers, in order of preference. Headless shells come first, since they need a third of
 * the work to open a page.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** A package manager's way to install a browser: commands to run in order. */
interface Installer {
  /** This way is available if this program is on the PATH. */
  readonly program: string;
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Homebrew refuses to run as root; the other package managers need root. */
  readonly asRoot: boolean;
}

const INSTALLERS: readonly Installer[] = [
  {
    program: 'apt-get',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium-headless-shell'],
    ],
    asRoot: true,
  },
  { program: 'apt-get', commands: [['apt-get', 'install', '-y', 'chromium']], asRoot: true },
  { program: 'dnf', commands: [['dnf', 'install', '-y', 'chromium']], asRoot: true },
  { program: 'apk', commands: [['apk', 'add', '--no-cache', 'chromium']], asRoot: true },
  { program: 'brew', commands: [['brew', 'install', '--cask', 'google-chrome']], asRoot: false },
];

/**
 * Path of a Chrome or Chromium for tests: the one in `CHROME_PATH`, or else an installed one, or else Playwright's, or
 * else one installed now by the system's package manager. Throws an error that says what to install if all of these
 * fail.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await isExecutable(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and there is no program of that name.`);
  }
  return (await installed()) ?? (await playwrightsOwn()) ?? (await install());
}

async function installed(): Promise<string | undefined> {
  for (const command of COMMANDS) {
    const path = await onPath(command);
    if (path && (await starts(path))) return path;
  }
  for (const path of usualPlaces()) if (await isExecutable(path)) return path;
  return undefined;
}

/** Where browsers are installed on macOS and Windows, which do not have them on the PATH. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', join(process.env['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform !== 'win32') return [];
  const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name] ?? '',
  );
  return [...programs, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, program)),
  );
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && (await isExecutable(path)) ? path : undefined;
}

async function install(): Promise<string> {
  for (const installer of INSTALLERS) {
    if (!(await onPath(installer.program))) continue;
    const prefix = installer.asRoot ? await rootPrefix() : [];
    if (!prefix) continue;
    process.stderr.write(`No Chrome or Chromium found: installing one with ${installer.program}.\n`);
    for (const command of installer.commands) await runInstaller([...prefix, ...command]);
    const path = await installed();
    if (path) return path;
  }
  throw new Error(
    'The tests need a browser, and none was found. Install Chromium or Google Chrome (or let Playwright fetch one: ' +
      '"npx playwright install --with-deps chromium"), or say in CHROME_PATH where yours is.',
  );
}

async function runInstaller(command: readonly string[]): Promise<void> {
  const [program = '', ...args] = command;
  try {
    await run(program, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    process.stderr.write(
      `"${command.join(' ')}" failed: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}

/** What to put before a command to run it as root: nothing or `sudo`. Undefined if root is not available. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = await onPath('sudo');
  return sudo && (await succeeds(sudo, ['-n', 'true'])) ? [sudo, '-n'] : undefined;
}

async function onPath(command: string): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder && (await isExecutable(join(folder, file)))) return join(folder, file);
  }
  return undefined;
}

/**
 * Whether the browser at a path starts. On Ubuntu `chromium-browser` may be a script that only says where to get
 * Chromium. On Windows, `--version` opens a window, so there the file only has to exist.
 */
function starts(path: string): Promise<boolean> {
  return process.platform === 'win32' ? isExecutable(path) : succeeds(path, ['--version']);
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args, { timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

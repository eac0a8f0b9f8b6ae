import { join } from 'node:path';
import { commandsIn, previewIn } from '../languages/index.ts';
import { unreadableFile } from '../problems/rules/files/unreadable-file.ts';
import { isPackaged, programPath } from '../program/compiled.ts';
import { cacheFolder } from '../sources/cache.ts';
import { mendFolder } from '../sources/cache-folder.ts';
import { journalState, themeBeside } from '../sources/read-theme.ts';
import { systemErrorIn } from '../sources/system-error.ts';
import { helperDeath } from '../terminal/helper-death.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { beginBackgroundWork } from './background-work.ts';
import { inTurn, SETTLE } from './in-turn.ts';
import { type ListenOptions, openPort } from './open-port.ts';
import { beginPreview, type Preview, type Update } from './preview.ts';
import { reasonOf } from './reason.ts';
import { removePreviews } from './remove-previews.ts';
import { type Reporter, startReporter } from './reporter.ts';
import { serveFolder } from './server.ts';
import { type OnFiles, type Watching, watchContent, watchProgram } from './watch-files.ts';

/**
 * Previews are written here, each in a folder named after its port. They contain drafts, so they must not be in the
 * output folder.
 */
const FOLDER = cacheFolder('preview');
/**
 * Milliseconds after an update when the folder is compared with its state before the update. The watcher does not
 * report a second change of a file within 50 ms, so the update may have read the file too early.
 */
const CERTAIN = 500;
/**
 * Milliseconds before unreadable content is read again: at first soon, because the folder may be just being renamed,
 * then every second.
 */
const RETRY_SOON = 100;
const RETRY = 1000;
/** Exit code with which the serving process asks to be restarted. */
export const START_AGAIN = 75;

/** Options of the preview server. */
export interface ServeOptions extends ListenOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of the theme, if it is not beside the content. */
  readonly theme?: string;
}

/**
 * Folders that only have to be bundled again after a change. Any other change of the program requires a new process.
 */
const BUNDLED = ['layouts/styles', 'layouts/scripts'];

/** Everything that belongs to the program. */
const PROGRAM = ['src', 'layouts', '.eleventy.ts'];

/** Files of a package do not change while it runs. */
function watched(paths: readonly string[]): readonly string[] {
  return isPackaged() ? [] : paths.map(programPath);
}

/** What the functions of this module share. */
interface Serving {
  readonly options: ServeOptions;
  readonly terminal: Terminal;
  readonly preview: Preview;
  readonly reporter: Reporter;
  readonly onWatchError: OnFiles['onError'];
}

/**
 * Serves the site with its drafts and follows every change, until the process is stopped or the program changes. Errors
 * in the content, its folder or the layouts are reported; the last site without errors is still served.
 */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { language } = options;
  const words = previewIn(language);
  const log = (line: string) => terminal.log(`${line}\n`);
  const opened = await openPort(options);
  const { port } = opened;
  if (options.port !== 0 && port !== options.port) log(words.portTaken(options.port, port));
  mendFolder(FOLDER);
  await removePreviews(FOLDER);
  const folder = join(FOLDER, String(port));
  const onDeath = helperDeath(language, terminal);
  const preview = await beginPreview(options.content, folder, onDeath, options.theme);
  let onNews = () => {};
  const reporter = startReporter(options.language, terminal, () => onNews());
  const onWatchError = (message: string) => log(words.notWatched(message));
  const serving = { options, terminal, preview, reporter, onWatchError };
  const programChanged = programChange(onWatchError);
  await restyle(serving);
  const following = await follow(serving);
  const { typed } = terminal;
  const server = await serveFolder(opened, {
    folder,
    language,
    insteadOf: (path) => preview.insteadOf(path),
    ready: (path) => preview.ready(path),
    ...reporter,
    typed,
    onError: log,
  });
  let base: string | undefined;
  onNews = () => {
    const newBase = preview.base() ?? '/';
    if (newBase !== base) {
      server.setBase(newBase);
      terminal.out(`${commandsIn(language).run.serving(`http://localhost:${port}${newBase}`)}\n`);
      for (const origin of opened.elsewhere) terminal.out(`${words.elsewhere(origin + newBase)}\n`);
    }
    base = newBase;
    server.notify();
  };
  onNews();
  const styles = watchProgram(watched(BUNDLED), {
    onChange: inTurn(SETTLE, () => restyle(serving)),
    onError: onWatchError,
  });
  await programChanged;
  log(commandsIn(language).run.restarting);
  await Promise.all([server.close(), styles.close(), following.close()]);
  return START_AGAIN;
}

/** Resolves when the program or a layout changes. */
export async function programChange(onError: OnFiles['onError']): Promise<void> {
  let program: Watching | undefined;
  await new Promise<void>((changed) => {
    program = watchProgram(watched(PROGRAM), { onChange: changed, onError }, BUNDLED);
  });
  await program?.close();
}

async function restyle({ preview, reporter, options }: Serving): Promise<void> {
  const failure = await preview.updateAssets().then(
    () => undefined,
    (error) => reasonOf(error, options),
  );
  reporter.bundledAssets(failure);
}

/** Updates the preview now and after every change of the content. Resolves when there is something to tell, or to show. */
async function follow(serving: Serving): Promise<Watching> {
  const { options, preview, reporter } = serving;
  let watching: Watching | undefined;
  let misses = 0;
  /** Identifies the last reading of the folder. Undefined while the folder is read again, or if that failed. */
  let reading: symbol | undefined;
  /** The files that could not be read in the last update. */
  let unread = '';
  let retry: NodeJS.Timeout | undefined;
  let comparison: NodeJS.Timeout | undefined;
  /** Whether the folder is no longer as it was read. */
  const isOutdated = (): boolean => {
    try {
      return preview.version() !== journalState(options.content, options.theme).version;
    } catch {
      return preview.version() !== undefined;
    }
  };
  const compareLater = () => {
    comparison = setTimeout(() => {
      if (isOutdated()) update();
    }, CERTAIN);
  };
  let onTold = (): void => {};
  const isNews = (found: Update): boolean => {
    const before = unread;
    unread = unreadIn(found);
    return unread === '' || unread !== before;
  };
  const begin = () => {
    const folders = [options.content, options.theme ?? themeBeside(options.content)];
    watching = watchContent(folders, { onChange: update, onError: serving.onWatchError });
  };
  const miss = async (error: unknown): Promise<void> => {
    // A file that is changed while it is read or copied can cause any error. Only one that remains is told.
    if (isOutdated()) {
      retry = setTimeout(update, RETRY_SOON);
      return;
    }
    const isRefused = systemErrorIn(error) !== undefined;
    if (misses > 0 || preview.base() === undefined || !isRefused) reporter.failed(reasonOf(error, options));
    misses += 1;
    if (isRefused) retry = setTimeout(update, misses === 1 ? RETRY_SOON : RETRY);
  };
  const look = async (): Promise<void> => {
    reading = undefined;
    clearTimeout(retry);
    clearTimeout(comparison);
    const began = performance.now();
    const tell = (update: Update) => {
      reporter.updated(update, (performance.now() - began) / 1000);
      onTold();
    };
    try {
      const found = await preview.update(tell);
      // Restoring a permission changes no file, and not every system reports it. So poll.
      if (unreadIn(found) !== '') retry = setTimeout(update, RETRY);
      if (isNews(found)) tell(found);
    } catch (error) {
      await miss(error);
      return;
    }
    // If the folder was unreachable, the path may now be another folder, which the old watcher does not see.
    if (!watching || misses > 0) {
      await watching?.close();
      begin();
    }
    misses = 0;
    reading = Symbol('reading');
    compareLater();
    work.illustrate();
    work.finish();
  };
  const update = inTurn(SETTLE, look);
  const work = beginBackgroundWork(serving, { reading: () => reading, isOutdated, update });
  await new Promise<void>((resolve, reject) => {
    onTold = resolve;
    look().then(resolve, reject);
  });
  return {
    close: async () => {
      clearTimeout(retry);
      clearTimeout(comparison);
      await watching?.close();
    },
  };
}

/** The unreadable files with the reasons; empty if there are none. */
function unreadIn({ problems }: Update): string {
  const unread = problems.filter(({ rule }) => rule === unreadableFile.id);
  return unread.map(({ file, message }) => `${file} ${message.en}\n`).join('');
}

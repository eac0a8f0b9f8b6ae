import { join, resolve } from 'node:path';
import { commandsIn, previewIn } from '../languages/index.ts';
import { unreadableFile } from '../problems/rules/files/unreadable-file.ts';
import { cacheFolder, mendFolder } from '../sources/cache.ts';
import { folderVersion } from '../sources/read-content.ts';
import { originOf, systemErrorIn } from '../sources/system-error.ts';
import { printableLines } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { inTurn } from './in-turn.ts';
import { type ListenOptions, openPort } from './open-port.ts';
import { beginPreview, type Preview, type Update } from './preview.ts';
import { type Reporter, startReporter } from './reporter.ts';
import { serveFolder } from './server.ts';
import { type OnFiles, type Watching, watchContent, watchProgram } from './watch-files.ts';

/**
 * Previews are written here, each in a folder named after its port. They contain drafts, so they must not be in the
 * output folder.
 */
const FOLDER = cacheFolder('preview');
/** Debounce in milliseconds, because an editor's save may cause several file events. */
const SETTLE = 40;
/**
 * Milliseconds without a change after which feeds and the search index are made. They take long, and nobody waits for
 * them.
 */
const QUIET = 1500;
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
}

/**
 * Folders that only have to be bundled again after a change. Any other change of the program requires a new process.
 */
const BUNDLED = ['layouts/styles', 'layouts/scripts'];

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
  await mendFolder(FOLDER);
  const folder = join(FOLDER, String(port));
  const preview = await beginPreview(options.content, folder);
  let onNews = () => {};
  const reporter = startReporter(options.language, terminal, () => onNews());
  const onWatchError = (message: string) => log(words.notWatched(message));
  const serving = { options, terminal, preview, reporter, onWatchError };
  const programChanged = programChange(onWatchError);
  await restyle(serving);
  const following = await follow(serving);
  const server = await serveFolder(opened, { folder, language, ...reporter, onError: log });
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
  const styles = watchProgram(BUNDLED, {
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
    program = watchProgram(['src', 'layouts', '.eleventy.ts'], { onChange: changed, onError }, BUNDLED);
  });
  await program?.close();
}

async function restyle({ preview, reporter, options }: Serving): Promise<void> {
  const failure = await preview.updateAssets().then(
    () => undefined,
    (error) => previewIn(options.language).failed(messageOf(error)),
  );
  reporter.bundledAssets(failure);
}

/** Updates the preview now and after every change of the content. */
async function follow(serving: Serving): Promise<Watching> {
  const { options, preview, reporter } = serving;
  let watching: Watching | undefined;
  let misses = 0;
  let changes = 0;
  /** The files that could not be read in the last update. */
  let unread = '';
  let retry: NodeJS.Timeout | undefined;
  let comparison: NodeJS.Timeout | undefined;
  const versionNow = () => folderVersion(options.content).catch(() => undefined);
  const compareLater = (version: string | undefined) => {
    comparison = setTimeout(async () => {
      if ((await versionNow()) !== version) update();
    }, CERTAIN);
  };
  const isNews = (found: Update): boolean => {
    const before = unread;
    unread = unreadIn(found);
    return unread === '' || unread !== before;
  };
  const begin = () => {
    watching = watchContent(options.content, { onChange: update, onError: serving.onWatchError });
  };
  const look = async (): Promise<void> => {
    changes += 1;
    clearTimeout(retry);
    clearTimeout(comparison);
    const version = await versionNow();
    const began = performance.now();
    const tell = (update: Update) => reporter.updated(update, (performance.now() - began) / 1000);
    try {
      const found = await preview.update(tell);
      // Restoring a permission changes no file, and not every system reports it. So poll.
      if (unreadIn(found) !== '') retry = setTimeout(update, RETRY);
      if (isNews(found)) tell(found);
    } catch (error) {
      const reason = reasonOf(error, options);
      if (misses > 0 || preview.base() === undefined || !systemErrorIn(error)) reporter.failed(reason);
      misses += 1;
      if (systemErrorIn(error)) retry = setTimeout(update, misses === 1 ? RETRY_SOON : RETRY);
      return;
    }
    // If the folder was unreachable, the path may now be another folder, which the old watcher does not see.
    if (!watching || misses > 0) {
      await watching?.close();
      begin();
    }
    misses = 0;
    compareLater(version);
    work.illustrate();
    work.finish();
  };
  const update = inTurn(SETTLE, look);
  const work = beginBackgroundWork(serving, () => changes);
  await look();
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

/** Work that continues after the pages are served. `changes` returns the number of content changes so far. */
function beginBackgroundWork({ preview, reporter, options, terminal }: Serving, changes: () => number) {
  const { progress } = commandsIn(options.language).run;
  // If a file is removed while it is read here, ignore the error: the change that removed it requests the same work
  // again.
  const unlessChanged = async (work: (isWanted: () => boolean) => Promise<void>): Promise<void> => {
    const before = changes();
    const isWanted = () => before === changes();
    await work(isWanted).catch((error) => {
      if (isWanted()) terminal.log(`${printableLines(reasonOf(error, options))}\n`);
    });
  };
  const illustrate = inTurn(SETTLE, () =>
    unlessChanged(async () => {
      const { problems, copied } = await preview.updatePictures((done, all) =>
        terminal.progress(progress.pictures(done, all)),
      );
      reporter.madePictures(problems, copied > 0);
    }),
  );
  const finish = inTurn(QUIET, () =>
    unlessChanged(async (isWanted) => {
      await preview.updateOutputs(isWanted);
      if (isWanted()) await preview.updateSearch();
    }),
  );
  return { illustrate, finish };
}

/** The message for an error. */
function reasonOf(error: unknown, { content, language }: ServeOptions): string {
  const words = previewIn(language);
  const fromSystem = systemErrorIn(error);
  if (!fromSystem) return words.failed(messageOf(error));
  const { path = content, code, message } = fromSystem;
  if (code === 'ENOENT' && resolve(path) === resolve(content)) return words.notThere(path);
  return words.notReached(path, message.split(',', 1)[0] ?? '');
}

/** An error's message, followed by those of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const origin = originOf(error);
  return origin === undefined ? error.message : `${error.message}\n${messageOf(origin)}`;
}

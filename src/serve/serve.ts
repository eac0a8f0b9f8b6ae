import { join, resolve } from 'node:path';
import { commandsIn, previewIn } from '../languages/index.ts';
import { unreadableFile } from '../problems/rules/files/unreadable-file.ts';
import { originOf, systemErrorIn } from '../sources/system-error.ts';
import { printableLines } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { inTurn } from './in-turn.ts';
import { type ListenOptions, openPort } from './open-port.ts';
import { beginPreview, type Preview, type Update } from './preview.ts';
import { serveFolder } from './server.ts';
import { beginTelling, type Telling } from './telling.ts';
import { type OnFiles, type Watching, watchContent, watchProgram } from './watch-files.ts';

/** Where previews are written, each in a folder named after its port: not the output folder, since they hold drafts. */
const FOLDER = '.cache/preview';
/** An editor's save may be several events; they are taken together within so many milliseconds. */
const SETTLE = 40;
/** Feeds and the search take long, and nobody waits for them: they are made once nothing is saved for so many milliseconds. */
const QUIET = 1500;
/** Content that cannot be read is tried again: at first soon, for it may be between two names, then every second. */
const RETRY_SOON = 100;
const RETRY = 1000;
/** Exit code by which the serving process asks to be started again. */
export const START_AGAIN = 75;

/** What is served, and where. */
export interface ServeOptions extends ListenOptions {
  /** The content folder. */
  readonly content: string;
}

/** Styles and scripts are bundled again when they change; everything else of the program asks for a new process. */
const BUNDLED = ['layouts/styles', 'layouts/scripts'];

/** What serving consists of. */
interface Serving {
  readonly options: ServeOptions;
  readonly terminal: Terminal;
  readonly preview: Preview;
  readonly telling: Telling;
  readonly onWatchError: OnFiles['onError'];
}

/**
 * Serves the site with its drafts and follows every change, until it is stopped or the program itself changes. Whatever is
 * wrong with the content, with its folder or with a layout is told, and the last good site stays.
 */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { language } = options;
  const words = previewIn(language);
  const log = (line: string) => terminal.log(`${line}\n`);
  const opened = await openPort(options);
  const { port } = opened;
  if (options.port !== 0 && port !== options.port) log(words.portTaken(options.port, port));
  const folder = join(FOLDER, String(port));
  const preview = await beginPreview(options.content, folder);
  let onNews = () => {};
  const telling = beginTelling(options.language, terminal, () => onNews());
  const onWatchError = (message: string) => log(words.notWatched(message));
  const serving = { options, terminal, preview, telling, onWatchError };
  const programChanged = programChange(onWatchError);
  await restyle(serving);
  const following = await follow(serving);
  const server = await serveFolder(opened, { folder, ...telling, onError: log });
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

/** Waits until the program or a layout changes. */
export async function programChange(onError: OnFiles['onError']): Promise<void> {
  let program: Watching | undefined;
  await new Promise<void>((changed) => {
    program = watchProgram(['src', 'layouts', '.eleventy.ts'], { onChange: changed, onError }, BUNDLED);
  });
  await program?.close();
}

async function restyle({ preview, telling, options }: Serving): Promise<void> {
  const failure = await preview.updateAssets().then(
    () => undefined,
    (error) => previewIn(options.language).failed(messageOf(error)),
  );
  telling.bundledAssets(failure);
}

/** Brings the preview to the state of the content, now and whenever it changes. */
async function follow(serving: Serving): Promise<Watching> {
  const { options, preview, telling } = serving;
  let watching: Watching | undefined;
  let misses = 0;
  let changes = 0;
  /** What could not be read when the content was last looked at. */
  let unread = '';
  let retry: NodeJS.Timeout | undefined;
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
    const began = performance.now();
    const tell = (update: Update) => telling.updated(update, (performance.now() - began) / 1000);
    try {
      const found = await preview.update(tell);
      // A permission that is given back is no change of a file, and not every system reports it.
      if (unreadIn(found) !== '') retry = setTimeout(update, RETRY);
      if (isNews(found)) tell(found);
    } catch (error) {
      const reason = reasonOf(error, options);
      if (misses > 0 || preview.base() === undefined || !systemErrorIn(error)) telling.failed(reason);
      misses += 1;
      if (systemErrorIn(error)) retry = setTimeout(update, misses === 1 ? RETRY_SOON : RETRY);
      return;
    }
    // What was away may be another folder now, of which a watcher knows nothing.
    if (!watching || misses > 0) {
      await watching?.close();
      begin();
    }
    misses = 0;
    work.illustrate();
    work.finish();
  };
  const update = inTurn(SETTLE, look);
  const work = beginBackgroundWork(serving, () => changes);
  await look();
  return {
    close: async () => {
      clearTimeout(retry);
      await watching?.close();
    },
  };
}

/** The files that could not be read, with why; empty if there are none. */
function unreadIn({ problems }: Update): string {
  const unread = problems.filter(({ rule }) => rule === unreadableFile.id);
  return unread.map(({ file, message }) => `${file} ${message.en}\n`).join('');
}

/** Work that is done when the pages can be seen already. `changes` counts the changes of the content. */
function beginBackgroundWork({ preview, telling, options, terminal }: Serving, changes: () => number) {
  const { progress } = commandsIn(options.language).run;
  // Files may go while they are read here; the change that took them asks for the same again.
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
      telling.madePictures(problems, copied > 0);
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

/** What went wrong, in words. */
function reasonOf(error: unknown, { content, language }: ServeOptions): string {
  const words = previewIn(language);
  const fromSystem = systemErrorIn(error);
  if (!fromSystem) return words.failed(messageOf(error));
  const { path = content, code, message } = fromSystem;
  if (code === 'ENOENT' && resolve(path) === resolve(content)) return words.notThere(path);
  return words.notReached(path, message.split(',', 1)[0] ?? '');
}

/** What an error says, and what the one says that it came of. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const origin = originOf(error);
  return origin === undefined ? error.message : `${error.message}\n${messageOf(origin)}`;
}

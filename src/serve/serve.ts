import { join } from 'node:path';
import { commandsIn, previewIn } from '../languages/index.ts';
import { isPackaged, programPath } from '../program/compiled.ts';
import { cacheFolder } from '../sources/cache/cache.ts';
import { mendFolder } from '../sources/cache/cache-folder.ts';
import { helperDeath } from '../terminal/helper-death.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { follow } from './follow-content.ts';
import { inTurn, SETTLE } from './in-turn.ts';
import { type OpenPort, openPort } from './open-port.ts';
import { beginPreview } from './preview.ts';
import { reasonOf } from './reason.ts';
import { removePreviews } from './remove-previews.ts';
import { Reporter } from './reporter.ts';
import { type PreviewServer, type Served, serveFolder } from './server.ts';
import type { ServeOptions, Serving } from './serving.ts';
import { type OnFiles, type Watching, watchProgram } from './watch-files.ts';

/**
 * Previews are written here, each in a folder named after its port. They contain drafts, so they must not be in the
 * output folder.
 */
const FOLDER = cacheFolder('preview');
/** Exit code with which the serving process asks to be restarted. */
export const START_AGAIN = 75;

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

/**
 * Serves the site with its drafts and follows every change, until the process is stopped or the program changes. Errors
 * in the content, its folder or the layouts are reported; the last site without errors is still served.
 */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { content, theme, language } = options;
  const words = previewIn(language);
  const log = (line: string) => terminal.log(`${line}\n`);
  const opened = await openPort(options);
  const { port } = opened;
  if (options.port !== 0 && port !== options.port) log(words.portTaken(options.port, port));
  mendFolder(FOLDER);
  await removePreviews(FOLDER);
  const folder = join(FOLDER, String(port));
  const preview = await beginPreview(content, folder, helperDeath(language, terminal), theme);
  let onNews = () => {};
  const reporter = new Reporter(language, terminal, () => onNews());
  const onWatchError = (message: string) => log(words.notWatched(message));
  const serving = { options, terminal, preview, reporter, onWatchError };
  const programChanged = programChange(onWatchError);
  await restyle(serving);
  const following = await follow(serving);
  const server = await serveFolder(opened, servedBy(serving, folder));
  onNews = beginNews(serving, opened, server);
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

function servedBy({ options, terminal, preview, reporter }: Serving, folder: string): Served {
  return {
    folder,
    language: options.language,
    insteadOf: (path) => preview.insteadOf(path),
    ready: (path) => preview.ready(path),
    state: () => reporter.state(),
    insteadOfSite: () => reporter.insteadOfSite(),
    typed: terminal.typed,
    onError: (message) => terminal.log(`${message}\n`),
  };
}

/** Returns what tells open pages that there is something new, and the terminal at which address, if that has changed. */
function beginNews(
  { options, terminal, preview }: Serving,
  { port, elsewhere }: OpenPort,
  server: PreviewServer,
): () => void {
  const { language } = options;
  let base: string | undefined;
  return () => {
    const newBase = preview.base() ?? '/';
    if (newBase !== base) {
      server.setBase(newBase);
      terminal.out(`${commandsIn(language).run.serving(`http://localhost:${port}${newBase}`)}\n`);
      for (const origin of elsewhere) terminal.out(`${previewIn(language).elsewhere(origin + newBase)}\n`);
    }
    base = newBase;
    server.notify();
  };
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

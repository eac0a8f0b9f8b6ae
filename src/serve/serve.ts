import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { formatText } from '../check/format.ts';
import type { Options } from '../commands/options.ts';
import type { Terminal } from '../commands/terminal.ts';
import { commandWords } from '../commands/words.ts';
import { inTurn } from './in-turn.ts';
import { beginPreview, type Preview, type Update } from './preview.ts';

/** Where the preview is written: not the output folder, since it holds drafts. */
const FOLDER = '.cache/preview';
/** An editor's save may be several events; they are taken together within so many milliseconds. */
const SETTLE = 40;
/** Exit code by which the serving process asks to be started again. */
export const START_AGAIN = 75;

/** Serves the site with its drafts and follows every change, until it is stopped or the program itself changes. */
export async function serve(options: Options, terminal: Terminal): Promise<number> {
  const preview = await beginPreview(options.content, FOLDER);
  await preview.updateAssets();
  await update(preview, options, terminal);
  const server = await listen(preview, options, terminal);
  let changes = 0;
  const follow = inTurn(SETTLE, async () => {
    changes += 1;
    if (await update(preview, options, terminal)) server.reload({ files: [] });
    illustrate();
    index();
  });
  // Files may go while they are read here; the change that took them asks for the same again.
  const unlessChanged = async (work: () => Promise<void>): Promise<void> => {
    const before = changes;
    await work().catch((error) => {
      if (before === changes) terminal.log(`${error}\n`);
    });
  };
  const illustrate = inTurn(SETTLE, () =>
    unlessChanged(async () => {
      if (await makeNewPictures(preview, options, terminal)) server.reload({ files: [] });
    }),
  );
  const index = inTurn(SETTLE, () => unlessChanged(preview.updateSearch));
  const restyle = inTurn(SETTLE, async () => {
    await preview.updateAssets();
    server.reload({ files: [] });
  });
  illustrate();
  index();
  const watched = { ignoreInitial: true };
  const program = watch(['src', 'layouts', '.eleventy.ts'], {
    ...watched,
    ignored: /layouts\/(?:styles|scripts)/,
  });
  const watchers = [
    watch(options.content, watched).on('all', follow),
    watch(['layouts/styles', 'layouts/scripts'], watched).on('all', restyle),
    program,
  ];
  await new Promise((resolve) => program.once('all', resolve));
  terminal.log(`${commandWords(options.language).restarting}\n`);
  await Promise.all([server.close(), ...watchers.map((watcher) => watcher.close())]);
  return START_AGAIN;
}

/** Whether there is something new to see. */
async function update(preview: Preview, { language }: Options, terminal: Terminal): Promise<boolean> {
  const words = commandWords(language);
  const began = performance.now();
  const { problems, changed } = await preview.update().catch(notRead);
  terminal.log(formatText(problems, language));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  terminal.log(changed === undefined ? `${words.keptLastGood}\n` : `${words.rebuilt(changed, seconds)}\n`);
  return (changed ?? 0) > 0;
}

/** Makes the pictures once the pages can be seen. Whether there is something new to see. */
async function makeNewPictures(
  preview: Preview,
  { language }: Options,
  terminal: Terminal,
): Promise<boolean> {
  const { progress } = commandWords(language);
  const { problems, copied } = await preview.updatePictures((done, all) =>
    terminal.progress(progress.pictures(done, all)),
  );
  terminal.log(formatText(problems, language));
  return copied > 0;
}

/** A file that is gone by the time it is read, or half saved, is read again with the next change. */
function notRead(error: unknown): Update {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  return { problems: [], changed: undefined };
}

async function listen(preview: Preview, options: Options, terminal: Terminal): Promise<EleventyDevServer> {
  const log = (message: string) => terminal.log(`${message}\n`);
  const server = new EleventyDevServer('contrapunto', FOLDER, {
    port: options.port,
    domDiff: false,
    pathPrefix: preview.base() ?? '/',
    messageOnStart: () => '',
    logger: { info: () => {}, log: () => {}, error: log },
  });
  // Asked before it listens: the server tells its port only once, when it begins to.
  const port = server.getPort();
  server.serve(options.port);
  const url = `http://localhost:${await port}${preview.base() ?? '/'}`;
  terminal.out(`${commandWords(options.language).serving(url)}\n`);
  return server;
}

import { commandsIn } from '../languages/index.ts';
import { printableLines } from '../terminal/printable.ts';
import { inTurn, SETTLE } from './in-turn.ts';
import { reasonOf } from './reason.ts';
import type { Serving } from './serving.ts';

/**
 * Milliseconds without a change after which feeds and the search index are made. They take long, and nobody waits for
 * them.
 */
const QUIET = 1500;

/** What background work needs to know of the content. */
interface Following {
  /** Identifies the last reading of the folder. Undefined while the folder is read again, or if that failed. */
  readonly reading: () => symbol | undefined;
  /** Whether the folder is no longer as it was read. */
  readonly isOutdated: () => boolean;
  /** Reads the folder again, which requests the same work again. */
  readonly update: () => void;
}

/** Work that continues after the pages are served. Each request returns at once. */
export interface BackgroundWork {
  /** Requests the pictures. */
  readonly illustrate: () => void;
  /** Requests what nobody waits for. */
  readonly finish: () => void;
}

/** Prepares the work that follows each reading of the content. What fails is told at the terminal. */
export function beginBackgroundWork(
  { preview, reporter, options, terminal }: Serving,
  following: Following,
): BackgroundWork {
  const { progress } = commandsIn(options.language).run;
  // An error is ignored if the content has changed, because a file may have been removed while it was read here.
  const unlessChanged = async (work: (isWanted: () => boolean) => Promise<void>): Promise<void> => {
    const before = following.reading();
    // The next reading requests the same work.
    if (before === undefined) return;
    const isWanted = () => before === following.reading();
    await work(isWanted).catch((error) => {
      if (!isWanted()) return;
      if (following.isOutdated()) following.update();
      else terminal.log(`${printableLines(reasonOf(error, options))}\n`);
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

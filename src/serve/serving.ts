import type { Terminal } from '../terminal/terminal.ts';
import type { ListenOptions } from './open-port.ts';
import type { Preview } from './preview.ts';
import type { Reporter } from './reporter.ts';
import type { OnFiles } from './watch-files.ts';

/** Options of the preview server. */
export interface ServeOptions extends ListenOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of the theme, if it is not beside the content. */
  readonly theme?: string;
}

/** What is served, and who is told of it. */
export interface Serving {
  readonly options: ServeOptions;
  readonly terminal: Terminal;
  readonly preview: Preview;
  readonly reporter: Reporter;
  readonly onWatchError: OnFiles['onError'];
}

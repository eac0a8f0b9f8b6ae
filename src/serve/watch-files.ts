import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Something that is watched until it is closed. */
export interface Watching {
  readonly close: () => Promise<void>;
}

/** What is told of files that are watched. */
export interface OnFiles {
  readonly onChange: () => void;
  /** The system cannot report changes. */
  readonly onError: (message: string) => void;
}

const OPTIONS = { ignoreInitial: true, ignorePermissionErrors: true } as const;

/**
 * Watches a content folder. Hidden files are no content, and editors hide their notes in them. `onChange` is called once it
 * is ready, too: what changed before nobody has noticed.
 */
export function watchContent(folder: string, { onChange, onError }: OnFiles): Watching {
  const isHidden = (path: string) => /(?:^|[\\/])\.[^.\\/]/.test(relative(folder, path));
  return watch(folder, { ...OPTIONS, ignored: isHidden })
    .on('all', onChange)
    .on('ready', onChange)
    .on('error', (error) => onError(String(error)));
}

/** What the program consists of: its code, the guides that it reads, and the styles. Editors leave other files beside them. */
const PROGRAM = /\.(?:tsx?|md|css)$/;

/** Whether a file is a part of the program, by its name. */
export function isProgramFile(path: string): boolean {
  return PROGRAM.test(path);
}

/** Watches files of the program. `but` are folders that are left out, with `/`. */
export function watchProgram(
  paths: readonly string[],
  { onChange, onError }: OnFiles,
  but: readonly string[] = [],
): Watching {
  const isLeftOut = (path: string) => but.some((folder) => path.split(sep).join('/').includes(folder));
  return watch([...paths], {
    ...OPTIONS,
    ignored: (path, stats) => isLeftOut(path) || (stats?.isFile() === true && !isProgramFile(path)),
  })
    .on('all', onChange)
    .on('error', (error) => onError(String(error)));
}

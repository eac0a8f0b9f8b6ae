import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** A running watcher. */
export interface Watching {
  readonly close: () => Promise<void>;
}

/** Callbacks of a watcher. */
export interface OnFiles {
  readonly onChange: () => void;
  /** The operating system cannot report changes. */
  readonly onError: (message: string) => void;
}

const OPTIONS = { ignoreInitial: true, ignorePermissionErrors: true } as const;

/**
 * Watches a content folder and that of its theme, which may not exist, except hidden files, in which editors keep temporary data. `onChange` is also called when
 * the watcher is ready, because it does not report changes before that.
 */
export function watchContent(folders: readonly string[], { onChange, onError }: OnFiles): Watching {
  const isHidden = (path: string) =>
    folders.every((folder) => /(?:^|[\\/])\.[^.\\/]/.test(relative(folder, path)));
  return watch([...folders], { ...OPTIONS, ignored: isHidden })
    .on('all', onChange)
    .on('ready', onChange)
    .on('error', (error) => onError(String(error)));
}

/** Extensions of the program's files: code, guide texts, styles and the templates of PDFs. Editors create other files beside them. */
const PROGRAM = /\.(?:tsx?|mjs|md|css|typ)$/;

/** Whether a file belongs to the program, by its extension. */
export function isProgramFile(path: string): boolean {
  return PROGRAM.test(path);
}

/** Watches files of the program. `but` lists folders to leave out, with `/` as separator. */
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

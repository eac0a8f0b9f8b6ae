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

/** Watches TypeScript files, or those with another ending. `but` is a folder that is left out, with `/`. */
export function watchProgram(
  paths: readonly string[],
  { onChange, onError }: OnFiles,
  { endings = /\.tsx?$/, but = [] }: { readonly endings?: RegExp; readonly but?: readonly string[] } = {},
): Watching {
  const isLeftOut = (path: string) => but.some((folder) => path.split(sep).join('/').includes(folder));
  return watch([...paths], {
    ...OPTIONS,
    ignored: (path, stats) => isLeftOut(path) || (stats?.isFile() === true && !endings.test(path)),
  })
    .on('all', onChange)
    .on('error', (error) => onError(String(error)));
}

import { readFile } from 'node:fs/promises';
import type { InitializeHook, LoadHook } from 'node:module';

/** URLs of the repository and of the folder of compiled files, each with a `/` at its end. */
interface Folders {
  readonly root: string;
  readonly compiled: string;
}

let folders: Folders = { root: '', compiled: '' };

export const initialize: InitializeHook<Folders> = (given) => {
  folders = given;
};

export const load: LoadHook = async (url, context, next) => {
  const { root, compiled } = folders;
  const [path = ''] = url.split('?', 1);
  if (!path.startsWith(root) || !/\.tsx?$/.test(path) || path.includes('/node_modules/')) {
    return next(url, context);
  }
  const source = await readFile(new URL(`${compiled}${path.slice(root.length)}.mjs`));
  return { format: 'module', source, shortCircuit: true };
};

import type { InitializeHook, ResolveHook } from 'node:module';

/** URLs of the repository and of the compiled program, each with a `/` at its end. */
interface Folders {
  readonly root: string;
  readonly compiled: string;
}

let folders: Folders = { root: '', compiled: '' };

export const initialize: InitializeHook<Folders> = (given) => {
  folders = given;
};

/** The compiled module instead of `.eleventy.ts` and of each template. */
export const resolve: ResolveHook = (specifier, context, next) => {
  const { root, compiled } = folders;
  const [, path, query = ''] = /^([^?]*)\.tsx?(\?.*)?$/.exec(specifier) ?? [];
  if (!path?.startsWith(root)) return next(specifier, context);
  return { url: `${compiled}${path.slice(root.length)}.mjs${query}`, shortCircuit: true };
};

import { register } from 'node:module';

/** Loaded with `--import`: from here on every TypeScript file of the repository is taken from the folder it was compiled into. */
const { searchParams } = new URL(import.meta.url);
const data = { root: searchParams.get('root') ?? '', compiled: searchParams.get('compiled') ?? '' };
register(new URL('compiled-hooks.ts.mjs', import.meta.url), { data });

import { register } from 'node:module';

/** Loaded with `--import`: from now on Node takes the repository's TypeScript files from the folder of compiled files. */
const { searchParams } = new URL(import.meta.url);
const data = { root: searchParams.get('root') ?? '', compiled: searchParams.get('compiled') ?? '' };
register(new URL('compiled-hooks.ts.mjs', import.meta.url), { data });

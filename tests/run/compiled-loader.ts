import { register } from 'node:module';

/**
 * For `--import`: from now on, every TypeScript file of the repository is loaded from the folder with compiled files.
 */
const { searchParams } = new URL(import.meta.url);
const data = { root: searchParams.get('root') ?? '', compiled: searchParams.get('compiled') ?? '' };
register(new URL('compiled-hooks.ts.mjs', import.meta.url), { data });

import { encode } from '../addresses.ts';

/** A path (or the name of a branch, which may hold slashes) as a part of an address: its slashes stay. */
export function encodedPath(path: string): string {
  return path.split('/').map(encode).join('/');
}

/** A path in two: its folder, and the name of the file. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

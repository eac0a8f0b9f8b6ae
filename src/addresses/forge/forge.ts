import type { Repository } from '../../model/repository.ts';
import { encode } from '../addresses.ts';

/** The addresses of a forge's editor. Paths are within the repository, with `/`, unencoded. */
export interface Forge {
  /** Opens a file. */
  readonly edit: (repository: Repository, path: string) => string;
  /** Opens a new file with its name, and with its text where the forge takes one. */
  readonly create: (repository: Repository, path: string, text: string) => string;
  /** Whether `create` hands over the text; else somebody has to copy it. */
  readonly takesText: boolean;
}

/** A path (or the name of a branch, which may hold slashes) as a part of an address: its slashes stay. */
export function encodedPath(path: string): string {
  return path.split('/').map(encode).join('/');
}

/** A path in two: its folder, and the name of the file. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

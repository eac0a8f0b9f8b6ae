import type { Repository } from '../../model/repository.ts';
import { encode } from '../../model/web-address.ts';

/** Builds links to a forge's web editor. Paths are relative to the repository, with `/`, and not percent-encoded. */
export interface Forge {
  /** Opens a file. */
  readonly edit: (repository: Repository, path: string) => string;
  /** Opens a new file with its name filled in, and with its text if the forge accepts one in the link. */
  readonly create: (repository: Repository, path: string, text: string) => string;
  /** Whether the link from `create` carries the text. If not, the reader has to copy and paste it. */
  readonly takesText: boolean;
}

/** Percent-encodes a path or a branch name, which may contain slashes. Keeps the slashes. */
export function encodedPath(path: string): string {
  return path.split('/').map(encode).join('/');
}

/** Splits a path into its folder and its file name. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

import type { ForgeKind, Repository } from '../../model/repository.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

/** The addresses of a forge's editor. Paths are within the repository, with `/`, unencoded. */
export interface Forge {
  /** Opens a file. */
  readonly edit: (repository: Repository, path: string) => string;
  /** Opens a new file with its name, and with its text where the forge takes one. */
  readonly create: (repository: Repository, path: string, text: string) => string;
  /** Whether `create` hands over the text; else somebody has to copy it. */
  readonly takesText: boolean;
}

const FORGES: Readonly<Record<ForgeKind, Forge>> = { github, gitlab, forgejo };

/** The forge of a repository. */
export function forgeOf({ forge }: Repository): Forge {
  return FORGES[forge];
}

/** A file of the content folder as a path within the repository. */
export function pathInRepository({ folder }: Repository, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

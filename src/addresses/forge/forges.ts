import type { ForgeKind, Repository } from '../../model/repository.ts';
import type { Forge } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

const FORGES: Readonly<Record<ForgeKind, Forge>> = { github, gitlab, forgejo };

/** The forge of a repository. */
export function forgeOf({ forge }: Repository): Forge {
  return FORGES[forge];
}

/** A file of the content folder as a path within the repository. */
export function pathInRepository({ folder }: Repository, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

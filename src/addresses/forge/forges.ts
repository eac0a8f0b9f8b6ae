import type { ForgeKind, Repository } from '../../model/repository.ts';
import type { Forge } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

const FORGES: Readonly<Record<ForgeKind, Forge>> = { github, gitlab, forgejo };

export function forgeOf({ forge }: Repository): Forge {
  return FORGES[forge];
}

/** The path, relative to the repository, of a file of the content folder. */
export function pathInRepository({ folder }: Repository, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

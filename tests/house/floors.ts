import { readFileSync } from 'node:fs';
import type { Imports } from './imports.ts';

/** The floor of each room, from 1 at the bottom. A room is a folder of `src/` or a file directly in it. */
export type Floors = ReadonlyMap<string, number>;

const ARCHITECTURE = new URL('../../ARCHITECTURE.md', import.meta.url);

/** A row of the table: `| 3 | \`addresses\` | what is there |`. Rooms may share a floor. */
const LINE = /^\| (\d+) \| ((?:`[\w.-]+`(?:, )?)+) \|/gm;

/** Reads the table of floors in ARCHITECTURE.md, which is the only one. */
export function floorsIn(architecture = readFileSync(ARCHITECTURE, 'utf8')): Floors {
  const floors = new Map<string, number>();
  for (const [, floor = '', rooms = ''] of architecture.matchAll(LINE)) {
    for (const [, room = ''] of rooms.matchAll(/`([^`]+)`/g)) floors.set(room, Number(floor));
  }
  return floors;
}

export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/**
 * All imports that do not go down: to a room on the same floor or above, to one without a floor, or out of `src/`. As
 * printable lines.
 */
export function importsThatGoUp(imports: Imports, floors: Floors): readonly string[] {
  const faults: string[] = [];
  for (const [from, targets] of imports) {
    for (const to of targets) {
      const [own, other] = [roomOf(from), roomOf(to)];
      if (own === other && to.startsWith('src/')) continue;
      const [floor, below] = [floors.get(own), floors.get(other)];
      if (!to.startsWith('src/') || floor === undefined || below === undefined || below >= floor)
        faults.push(`${from} (floor ${floor}) imports ${to} (floor ${below})`);
    }
  }
  return faults;
}

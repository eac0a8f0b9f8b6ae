import { writeFileSync } from 'node:fs';
import { drawHouse } from './draw-house.ts';
import { floorsIn } from './floors.ts';
import { importsOf, sourceFiles } from './imports.ts';

/** `npm run house`: draws the rooms of `src/` and their imports into `docs/house.md`. */
const HOUSE = new URL('../../docs/house.md', import.meta.url);

writeFileSync(HOUSE, drawHouse(importsOf(sourceFiles()), floorsIn()));
process.stdout.write('Drew docs/house.md.\n');

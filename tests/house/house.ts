import { writeFileSync } from 'node:fs';
import { drawHouse } from './draw-house.ts';
import { floorsIn } from './floors.ts';
import { importsOf, sourceFiles } from './imports.ts';
import { rulesTable } from './rules-table.ts';

/**
 * `npm run house`: writes the drawing of the rooms of `src/` and their imports to `docs/house.md`, and the table of
 * where rules are checked to `docs/rules.md`.
 */
const HOUSE = new URL('../../docs/house.md', import.meta.url);
const RULES = new URL('../../docs/rules.md', import.meta.url);

const files = sourceFiles();
writeFileSync(HOUSE, drawHouse(importsOf(files), floorsIn()));
writeFileSync(RULES, rulesTable(files));
process.stdout.write('Drew docs/house.md and docs/rules.md.\n');

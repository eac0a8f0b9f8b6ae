import { writeFileSync } from 'node:fs';
import { drawHouse } from './draw-house.ts';
import { floorsIn } from './floors.ts';
import { importsOf, sourceFiles } from './imports.ts';
import { rulesTable } from './rules-table.ts';
import { wordsTable } from './words-table.ts';

/**
 * `npm run house`: writes the drawing of the rooms of `src/` and their imports to `docs/house.md`, the table of
 * where rules are checked to `docs/rules.md`, and the words that a journal may replace to `docs/words.md`.
 */
const HOUSE = new URL('../../docs/house.md', import.meta.url);
const RULES = new URL('../../docs/rules.md', import.meta.url);
const WORDS = new URL('../../docs/words.md', import.meta.url);

const files = sourceFiles();
writeFileSync(HOUSE, drawHouse(importsOf(files), floorsIn()));
writeFileSync(RULES, rulesTable(files));
writeFileSync(WORDS, wordsTable());
process.stdout.write('Drew docs/house.md, docs/rules.md and docs/words.md.\n');

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'node:test';
import { giveKept } from '../give-kept.ts';
import type { InstalledJournal } from './installed-journal.ts';
import { runIn } from './packed.ts';
import { publishedAddresses } from './published-addresses.ts';

/**
 * Journals in the form of an earlier version: every field, kind of page, word of the interface and property of a theme that it
 * had. Beside each are the addresses that its site had. Nothing in them is ever changed or removed, and nothing is added once their
 * version is published.
 */
const WRITTEN = readdirSync(import.meta.dirname).filter((name) => name.startsWith('written-for-'));

/** Tests that whoever updates the program has nothing to do, and loses no address. */
export function describeWrittenJournals(
  journal: () => InstalledJournal,
  installed: (name: string, body: () => Promise<void>) => void,
): void {
  describe('a journal of an earlier version', () => {
    for (const name of WRITTEN)
      installed(`${name} has no problem and keeps every address`, async () => {
        const { begun } = journal();
        const [kept, folder] = [join(import.meta.dirname, name), join(begun, '..', name)];
        for (const part of ['content', 'theme'])
          await cp(join(kept, part), join(folder, part), { recursive: true });
        await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
        await symlink(join(begun, 'node_modules'), join(folder, 'node_modules'));
        await giveKept(folder);
        const built = await runIn(folder, 'node_modules/.bin/contrapunto', ['build', '--strict']);
        assert.deepEqual([built.code, built.stderr], [0, '']);
        assert.match(built.stdout, /^Built _site\/: .* npx contrapunto start,/);
        // It has no scripts.
        const guide = readFileSync(join(folder, '_site/guide/editors/index.html'), 'utf8');
        assert.match(guide, /<code>npx contrapunto check<\/code>/);
        assert.doesNotMatch(guide, /\bnpm (?:start|run)\b/);
        const present = new Set(publishedAddresses(join(folder, '_site')));
        const before = readFileSync(join(kept, 'addresses.txt'), 'utf8').trim().split('\n');
        const vanished = before.filter((line) => !present.has(line));
        assert.deepEqual(vanished, []);
      });
  });
}

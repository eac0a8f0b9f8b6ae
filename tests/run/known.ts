import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, '.cache/tests');

/** What earlier runs have found out, by file of code. Empty before the first run. */
export function known<Fact>(name: string): Readonly<Record<string, Fact>> {
  try {
    return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  } catch {
    return {};
  }
}

/** Runs at the same time each write a file of their own, and the last one stays. */
export function remember(name: string, facts: Readonly<Record<string, unknown>>): void {
  const path = join(FOLDER, `${name}.json`);
  const draft = `${path}.new-${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(draft, JSON.stringify(facts));
  renameSync(draft, path);
}

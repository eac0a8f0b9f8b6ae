import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../../../sources/files/system-error.ts';
import { createFile, replaceFile } from '../../../sources/files/write-file.ts';

/**
 * The file that remembers what imports have written: a fingerprint for each path. Its name is hidden, so it is not read as
 * content. It belongs to the journal's repository, since without it the next import could not tell an edited file.
 */
const RECORD = '.imported.json';

/** Fingerprints of imported files by path in the content folder. */
export type ImportedRecord = Map<string, string>;

export function fingerprintOfFile(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Reads the record. If there is none, or it is damaged, nothing was imported yet as far as is known. */
export async function readRecord(content: string): Promise<ImportedRecord> {
  const text = await readFile(join(content, RECORD), 'utf8').catch((error) => {
    if (isSystemError(error)) return '{}';
    throw error;
  });
  return new Map(entriesIn(text));
}

function entriesIn(text: string): readonly (readonly [string, string])[] {
  try {
    const value: unknown = JSON.parse(text);
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
    if (typeof files !== 'object' || files === null) return [];
    return Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  } catch {
    return [];
  }
}

/** Writes the record, unless it says the same already. */
export async function writeRecord(content: string, record: ImportedRecord): Promise<void> {
  const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ about: 'What npm run import has written. Keep this file.', files }, null, 1)}\n`;
  const path = join(content, RECORD);
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text || (present === undefined && record.size === 0)) return;
  await (present === undefined ? createFile(path, text) : replaceFile(path, text));
}

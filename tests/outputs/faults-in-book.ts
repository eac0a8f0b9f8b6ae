import { hash } from 'node:crypto';
import { EpubCheck } from '@likecoin/epubcheck-ts';

/** Books that have been judged: many sites have the same ones. */
const judged = new Map<string, readonly string[]>();

/** The faults of an EPUB. */
export async function faultsInBook(bytes: Uint8Array): Promise<readonly string[]> {
  const key = hash('sha1', bytes);
  const known = judged.get(key) ?? (await faultsOf(bytes));
  judged.set(key, known);
  return known;
}

async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal' || severity === 'warning')
    .map(({ id, message, location }) => `${location?.path}:${location?.line} ${id} ${message}`);
}

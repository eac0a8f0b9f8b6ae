import { SAVED_MARK } from '../../../src/outputs/offline/saved-list.ts';
import { element } from './element.ts';

/** Whether something of the index came from what the reader has saved, so that the connection is broken. */
let isOffline = false;

/** Takes notice of where a file of the index came from. */
export function noticeSource({ headers }: Response): void {
  isOffline ||= headers.has(SAVED_MARK);
}

/** Says of a result that it cannot be read, if the connection is broken and its text is not saved. `base` is the journal's base path. */
export async function markUnsaved(
  entry: HTMLElement,
  url: string,
  base: string,
  words: string,
): Promise<void> {
  if (!isOffline) return;
  // A URL computed at run time, so that the bundler keeps the script in a file of its own. It is saved too.
  const script: typeof import('../saved.ts') = await import(new URL('saved.js', import.meta.url).href);
  if (await script.isKept(base, new URL(url, location.href))) return;
  entry.append(element('p', { className: 'quiet' }, words));
}

import { gunzipSync } from 'fflate';
import { parseBundleFile } from '../../../../src/model/word-index.ts';
import { noticeSource } from '../mark-unsaved.ts';

/**
 * Loads a file of a bundle. The build has written it, so the caller states its type. `isNamed` tells whether it is named after
 * its content; others are asked for again each time.
 */
export async function loadFile<Content>(address: string, isNamed: boolean): Promise<Content> {
  const ask = () => fetch(address, { cache: isNamed ? 'default' : 'no-cache' });
  // The page has already asked for some files (`rel=preload`). If that failed, so does the first attempt, without a request.
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  noticeSource(response);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some hosts send a compressed file as such, and the browser decompresses it.
  return parseBundleFile(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes) as Content;
}

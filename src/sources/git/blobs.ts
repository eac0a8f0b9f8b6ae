import { decodeText } from '../decode-text.ts';
import { git } from './git.ts';

/**
 * Reads the text of blobs by object name, with one git process. Missing blobs and those that are not UTF-8 are left
 * out.
 */
export async function readBlobs(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const unique = [...new Set(names)];
  if (unique.length === 0) return new Map();
  const output = await git(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
  const texts = new Map<string, string>();
  // `--batch` prints "<name> <type> <size>", a line end, the bytes and another line end; or "<name> missing".
  for (let at = 0; output && at < output.length; ) {
    const lineEnd = output.indexOf('\n', at);
    const [name = '', type, size] = output.toString('utf8', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (size === undefined) continue;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    const text = type === 'blob' ? decodeText(bytes) : undefined;
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

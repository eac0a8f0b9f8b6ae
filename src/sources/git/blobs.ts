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

/**
 * Finds the object names of files in commits, with one git process. A file that a commit does not have is left out.
 * @param places as `<commit>:<path from the root of the repository>`
 */
export async function findBlobs(
  folder: string,
  places: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // A line end would be read as the end of the name.
  const asked = [...new Set(places)].filter((place) => !place.includes('\n'));
  if (asked.length === 0) return new Map();
  const output = await git(folder, ['cat-file', '--batch-check'], `${asked.join('\n')}\n`);
  const lines = String(output ?? '').split('\n');
  return new Map(
    asked.flatMap((place, index) => {
      const blob = /^([\da-f]{40,64}) blob \d+$/.exec(lines[index] ?? '')?.[1];
      return blob === undefined ? [] : [[place, blob] as const];
    }),
  );
}

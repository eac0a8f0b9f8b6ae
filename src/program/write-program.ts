import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the compiled program to a folder, with a JSON file that has the SHA-256 of each module and script. */
export function writeProgram(files: ReadonlyMap<string, Uint8Array>, folder: string, digests: string): void {
  const written: Record<string, string> = {};
  for (const [path, contents] of files) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, contents);
    if (/\.[cm]js$/.test(path)) written[path] = createHash('sha256').update(contents).digest('hex');
  }
  writeFileSync(join(folder, digests), JSON.stringify(written));
}

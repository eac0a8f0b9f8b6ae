import { chmod, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What can happen to a file of a cache, each of them by what is left. */
export const DAMAGES: Readonly<Record<string, (path: string) => Promise<void>>> = {
  nothing: (path) => rm(path),
  'an empty file': (path) => truncate(path),
  'the first half': async (path) => truncate(path, Math.floor((await readFile(path)).length / 2)),
  'all but the last byte': async (path) => truncate(path, (await readFile(path)).length - 1),
  'one byte more': async (path) => writeFile(path, Buffer.concat([await readFile(path), Buffer.of(0)])),
  'one bit flipped': async (path) => {
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
  },
  zeros: async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)),
  'a foreign file': (path) => writeFile(path, 'Dear you'),
  'a folder': async (path) => {
    await rm(path);
    await mkdir(join(path, 'within'), { recursive: true });
  },
  'a link out of the cache': async (path) => {
    await rm(path);
    await symlink(import.meta.filename, path);
  },
  'a link to nothing': async (path) => {
    await rm(path);
    await symlink(join(path, 'nothing'), path);
  },
  'a link to itself': async (path) => {
    await rm(path);
    await symlink(path, path);
  },
  'a file that cannot be read': async (path) => {
    await writeFile(path, 'Dear you');
    await chmod(path, 0);
  },
};

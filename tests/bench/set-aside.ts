import { rename } from 'node:fs/promises';

let count = 0;

/**
 * Makes way for a folder that is made from nothing, if there is one of its name. The old one is renamed, and removed with everything
 * else when all has been measured: for minutes after thousands of files have been removed, ext4 without a journal passes over
 * each of their inodes whenever it makes a file, which then takes five to ten times as long.
 */
export async function setAside(folder: string): Promise<void> {
  count += 1;
  await rename(folder, `${folder}.used-${count}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

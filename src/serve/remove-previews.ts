import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { removeFolder } from '../sources/files/unfinished-folders.ts';

/** Removes the folders of previews that have ended: those named after a port on which nothing listens. */
export async function removePreviews(folder: string): Promise<void> {
  const ports = (await readdir(folder).catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const port of ports) if (!(await isServed(Number(port)))) await removeFolder(join(folder, port));
}

async function isServed(port: number): Promise<boolean> {
  if (port > 65535) return false;
  const socket = connect({ port, host: 'localhost' });
  const isConnected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isConnected;
}

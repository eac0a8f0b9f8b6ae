import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { UsageError } from '../commands/options.ts';
import type { Language } from '../languages/index.ts';
import { previewWords } from './words.ts';

/** How many ports are tried. */
const TRIES = 10;

/** The port, or the next above it that no other program has taken; for 0, any. Throws `UsageError` where there is none. */
export async function freePort(wanted: number, language: Language): Promise<number> {
  const words = previewWords(language);
  const last = Math.min(wanted + TRIES - 1, 65535);
  for (let port = wanted; port <= last; port += 1) {
    const found = await tryPort(port);
    if (typeof found === 'number') return found;
    if (found.code !== 'EADDRINUSE') throw new UsageError(words.badPort(port, found.message));
  }
  throw new UsageError(words.noPort(wanted, last));
}

/** The port, once it was free, or why it is not. */
async function tryPort(port: number): Promise<number | NodeJS.ErrnoException> {
  const server = createServer();
  try {
    server.listen({ port });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  } finally {
    server.close();
  }
}

import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type MessageLanguage, previewIn } from '../languages/index.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** How many ports are tried. */
const TRIES = 10;
/** What `localhost` may stand for; which of them a browser takes depends on the system. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** All addresses of a computer: the IPv4 ones, and all of them. */
const ALL_IPV4 = '0.0.0.0';
const ALL = '::';

/** One port, listened to at one address or several. Requests wait until there is somebody to answer them. */
export interface OpenPort {
  readonly port: number;
  /** Where other devices reach it: `http://192.168.1.5:8080`. Empty where only this computer does. */
  readonly elsewhere: readonly string[];
  /** Hands all that comes in to a server that does not listen itself. */
  readonly handTo: (server: Server) => void;
  readonly close: () => Promise<void>;
}

/** Where the preview is to listen. */
export interface ListenOptions {
  /** 0 for any. */
  readonly port: number;
  /** Beside this computer's own `localhost`: an address or a name. */
  readonly host?: string;
  /** Of the messages. */
  readonly language: MessageLanguage;
}

/**
 * Listens to the port that was asked for, or to the next above it that no other program has taken; for 0, to any. The site has
 * drafts: unless `host` says otherwise, only this computer can connect. Throws `UsageError` where it cannot be done.
 */
export async function openPort(options: ListenOptions): Promise<OpenPort> {
  const { host, port: wanted, language } = options;
  const words = previewIn(language);
  const address = host === undefined ? undefined : await addressOf(host);
  if (address instanceof Error) throw new UsageError(words.badHost(host ?? '', address.message));
  const last = Math.min(wanted + TRIES - 1, 65535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      return openPortOf(await listenAt(port, address), originsOf(host, address));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EADDRINUSE') continue;
      const isHost = host !== undefined && isNoAddress(error);
      throw new UsageError(isHost ? words.badHost(host, error.message) : words.badPort(port, error.message));
    }
  }
  throw new UsageError(words.noPort(wanted, last));
}

/** Servers that listen to one port. */
interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

function openPortOf({ port, servers }: Listening, origins: readonly string[]): OpenPort {
  let handTo: (server: Server) => void = () => {};
  const handed = new Promise<Server>((resolve) => {
    handTo = resolve;
  });
  for (const server of servers) {
    for (const event of ['request', 'upgrade', 'error']) {
      server.on(event, async (...args: unknown[]) => (await handed).emit(event, ...args));
    }
  }
  return {
    port,
    elsewhere: origins.map((name) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}`),
    handTo,
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

/** Listens at an address, if there is one, and always as `localhost`. Throws what the system throws. */
async function listenAt(wanted: number, address: string | undefined): Promise<Listening> {
  const servers: Server[] = [];
  let port = wanted;
  try {
    for (const place of placesFor(address)) {
      const server = createServer().listen({ port, host: place });
      const failure = await once(server, 'listening').then(
        () => undefined,
        (error) => error,
      );
      if (failure === undefined) {
        servers.push(server);
        port = (server.address() as AddressInfo).port;
        // A system may have no IPv6, or nothing but that.
      } else if (place === address || !isNoAddress(failure)) throw failure;
    }
    if (servers.length === 0) throw new Error('localhost has no address');
    return { port, servers };
  } catch (error) {
    await Promise.all(servers.map(closed));
    throw error;
  }
}

function placesFor(address: string | undefined): readonly string[] {
  if (address === undefined) return LOOPBACK;
  if (address === ALL) return [ALL];
  if (address === ALL_IPV4) return [ALL_IPV4, '::1'];
  return [...new Set([address, ...LOOPBACK])];
}

/** The names under which other devices reach a host. */
function originsOf(host: string | undefined, address: string | undefined): readonly string[] {
  if (host === undefined || address === undefined || LOOPBACK.includes(address)) return [];
  if (address !== ALL && address !== ALL_IPV4) return [host];
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map((found) => found.address);
}

/** The address that a name stands for, or why it stands for none. */
async function addressOf(host: string): Promise<string | Error> {
  return lookup(host).then(
    ({ address }) => address,
    (error) => error,
  );
}

function isNoAddress(error: Error): boolean {
  return 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
}

async function closed(server: Server): Promise<void> {
  const closing = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closing;
}

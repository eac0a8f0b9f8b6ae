import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { type MessageLanguage, previewIn } from '../languages/index.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { canonicalHost, type IsOwn } from './own-requests.ts';

/** Number of ports that are tried. */
const TRIES = 10;
/** The addresses of `localhost`. Which of them a browser uses depends on the system. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** Wildcard addresses: all IPv4 addresses of the computer, and all its addresses. */
const ALL_IPV4 = '0.0.0.0';
const ALL = '::';

/** A port that is open on one or several addresses. Requests wait until a server handles them. */
export interface OpenPort {
  readonly port: number;
  /**
   * Origins at which other devices reach it, such as `http://192.168.1.5:8080`. Empty if only this computer can
   * connect.
   */
  readonly elsewhere: readonly string[];
  /** Whether a name or address, as `canonicalHost` returns it, is one that `host` stands for. */
  readonly isOwn: IsOwn;
  /** Passes all connections to a server that does not listen itself. */
  readonly handTo: (server: Server) => void;
  readonly close: () => Promise<void>;
}

/** Where the preview listens. */
export interface ListenOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** An address or name on which to listen in addition to `localhost`. */
  readonly host?: string;
  /** The language of messages. */
  readonly language: MessageLanguage;
}

/**
 * Opens the requested port or, if other programs use it, the next free one above; for 0, any free port. The site
 * contains drafts, so only this computer can connect unless `host` is set. Throws `UsageError` if no port can be
 * opened.
 */
export async function openPort(options: ListenOptions): Promise<OpenPort> {
  const { host, port: wanted, language } = options;
  const words = previewIn(language);
  const address = host === undefined ? undefined : await addressOf(host);
  if (address instanceof Error) throw new UsageError(words.badHost(host ?? '', address.message));
  const last = Math.min(wanted + TRIES - 1, 65535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      return openPortOf(await listenAt(port, address), originsOf(host, address), ownNames(host, address));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EADDRINUSE') continue;
      const isHost = host !== undefined && isNoAddress(error);
      throw new UsageError(isHost ? words.badHost(host, error.message) : words.badPort(port, error.message));
    }
  }
  throw new UsageError(words.noPort(wanted, last));
}

/** Listening servers that have the same port. */
interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

function openPortOf({ port, servers }: Listening, origins: readonly string[], isOwn: IsOwn): OpenPort {
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
    isOwn,
    handTo,
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

/** Listens on `localhost` and, if given, on another address. Throws errors of the system. */
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
        // Ignored for `localhost`: a system may have only IPv4 or only IPv6.
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

/** The host names and addresses at which other devices can connect. */
function originsOf(host: string | undefined, address: string | undefined): readonly string[] {
  if (host === undefined || address === undefined || LOOPBACK.includes(address)) return [];
  if (address !== ALL && address !== ALL_IPV4) return [host];
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map((found) => found.address);
}

/**
 * The names under which `host` allows requests, in addition to those of `localhost`. A wildcard address stands for all
 * addresses of the computer and for its name, also with `.local`, by which other devices on the network find it.
 */
function ownNames(host: string | undefined, address: string | undefined): IsOwn {
  if (host === undefined || address === undefined) return () => false;
  const given = [host, address].map(canonicalHost);
  if (address !== ALL && address !== ALL_IPV4) return (name) => given.includes(name);
  // Looked up for each request, because a computer changes its address when it changes its network.
  return (name) => given.includes(name) || namesOfComputer().includes(name);
}

function namesOfComputer(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  const names = [hostname(), `${hostname()}.local`];
  return [...names, ...addresses.map(({ address }) => address)].map(canonicalHost);
}

/** Resolves a host name. Returns the error if that fails. */
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

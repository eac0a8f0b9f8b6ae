import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** What gives every page its looks. */
export const LOOKS = /^assets\/(?:.*\.(?:css|woff2)|page\.js)$/;

/** Media types that hosts compress. */
const COMPRESSED = /^(?:text|application\/xml|image\/svg)/;

/** The headers that a built site's `_headers` sets for all addresses. */
async function headersOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const [forAll = ''] = (await readFile(join(folder, '_headers'), 'utf8')).split(/^(?=\/(?!\*$))/m);
  return Object.fromEntries(
    [...forAll.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Takes requests that are not to be answered. */
function beginCuts() {
  let network: Network = 'up';
  let cut = /^/;
  const held: IncomingMessage[] = [];
  return {
    set: (next: Network, paths = /^/): void => {
      network = next;
      cut = paths;
      for (const request of held.splice(0)) request.destroy();
    },
    takes: (request: IncomingMessage): boolean => {
      if (network === 'up' || !cut.test(request.url ?? '')) return false;
      if (network === 'silent') held.push(request);
      else request.destroy();
      return true;
    },
  };
}

/** What becomes of requests: answers, no connection, or a connection on which nothing ever comes. */
type Network = 'up' | 'down' | 'silent';

/** A served site. */
interface ServedFolder {
  readonly url: string;
  readonly requested: readonly string[];
  /** Without `paths`, it is so of all. */
  readonly setNetwork: (network: Network, paths?: RegExp) => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site under a base path as a static host does: compressed, and with the headers of its `_headers`.
 * `requested` has the paths requested so far, in order, without the base path. Browsers are told to keep the files whose path
 * matches `kept` for an hour: a page whose styles and fonts are there takes a third less of the processor's time.
 */
export async function serveFolder(
  folder: string,
  base = '/',
  { kept }: { readonly kept?: RegExp } = {},
): Promise<ServedFolder> {
  const requested: string[] = [];
  const cut = beginCuts();
  const compress = compressor();
  const headers = await headersOf(folder);
  const server = createServer(async (request, response) => {
    if (cut.takes(request)) return;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const file =
      inside === undefined || inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside;
    const body = inside === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const found = body ?? (await readFile(join(folder, '404.html')));
    const sent = COMPRESSED.test(type) ? compress(found, file) : found;
    requested.push(file);
    response.writeHead(body ? 200 : 404, {
      'content-type': type,
      'content-length': sent.length,
      ...(sent !== found && { 'content-encoding': 'gzip' }),
      ...(kept?.test(file) && { 'cache-control': 'max-age=3600' }),
      ...headers,
    });
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requested,
    setNetwork: cut.set,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser may hold open a connection that it never used, and the server would wait for it.
        server.closeAllConnections();
      }),
  };
}

/** Compresses files. One that is asked for again, as styles are with every page, is compressed once. */
function compressor(): (bytes: Buffer, file: string) => Buffer {
  const known = new Map<string, { readonly bytes: Buffer; readonly compressed: Buffer }>();
  return (bytes, file) => {
    const before = known.get(file);
    if (before?.bytes.equals(bytes)) return before.compressed;
    const compressed = gzipSync(bytes);
    known.set(file, { bytes, compressed });
    return compressed;
  };
}

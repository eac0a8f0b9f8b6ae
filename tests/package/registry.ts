import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line } from './line.ts';
import type { Packed } from './packed.ts';

/** A registry on this computer that has the packages of this repository, as if they had been published. */
export interface Registry {
  /** What makes npm use it, and keep what it gets from there apart from everything else. */
  readonly variables: Readonly<Record<string, string>>;
  /** How many bytes it has sent so far. */
  readonly sent: () => number;
  readonly close: () => void;
}

/** What a registry does for those who only try the packages. */
export interface Trial {
  /** The registry that has all other packages. Without it, there are none. */
  readonly others?: string;
  /** The line that everything comes through. */
  readonly line?: Line;
}

/** A package that was packed, with its `package.json`. */
export interface Published {
  readonly packed: Packed;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** @param folder where the packed files are; npm's cache goes there too */
export async function openRegistry(
  packages: readonly Published[],
  folder: string,
  { others, line }: Trial = {},
): Promise<Registry> {
  let sent = 0;
  const send = async (response: ServerResponse, { status, type, content: plain }: Answer) => {
    // Registries compress documents. The files of packages are compressed.
    const isCompressed = type.includes('json');
    const content = isCompressed ? gzipSync(plain) : plain;
    await line?.turn();
    const encoding = isCompressed && { 'Content-Encoding': 'gzip' };
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': content.length, ...encoding });
    for (let from = 0; from < content.length; from += PORTION) {
      const portion = content.subarray(from, from + PORTION);
      await line?.carry(portion.length);
      response.write(portion);
      sent += portion.length;
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const own = ownAnswer(request.url ?? '/', packages, { folder, address: address() });
    const answering =
      own === undefined && others !== undefined ? askOther(others, request) : Promise.resolve(own ?? NONE);
    answering.then((answer) => send(response, answer)).catch(() => response.destroy());
  });
  // A connection, and its encryption, take a turn each.
  server.on('connection', (socket) => {
    if (!line) return;
    socket.pause();
    void line
      .turn()
      .then(line.turn)
      .then(() => socket.resume());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // If preparing fails, nobody closes it.
  server.unref();
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    // npm asks before it runs a package that it has not got yet.
    variables: {
      npm_config_registry: address(),
      npm_config_cache: join(folder, 'npm-cache'),
      npm_config_yes: 'true',
    },
    sent: () => sent,
    close: () => server.close().closeAllConnections(),
  };
}

/** In bytes: what is sent at once, so that files which arrive together share the line. */
const PORTION = 16_384;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: Buffer;
}

const NONE: Answer = { status: 404, type: 'application/json', content: Buffer.from('{}') };

/** What the registry itself has at an address. */
function ownAnswer(
  url: string,
  packages: readonly Published[],
  { folder, address }: { readonly folder: string; readonly address: string },
): Answer | undefined {
  const name = basename(url);
  const found = packages.find(({ packed }) => packed.name === name);
  if (found) {
    const content = Buffer.from(JSON.stringify(documentOf(found, address)));
    return { status: 200, type: 'application/json', content };
  }
  if (!packages.some(({ packed }) => packed.filename === name)) return undefined;
  return { status: 200, type: 'application/octet-stream', content: readFileSync(join(folder, name)) };
}

/** Asks another registry for what npm asks this one for. */
async function askOther(registry: string, { url = '/', headers }: IncomingMessage): Promise<Answer> {
  const { accept = '*/*' } = headers;
  const answer = await fetch(new URL(url, registry), { headers: { accept } });
  const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
  return { status: answer.status, type, content: Buffer.from(await answer.arrayBuffer()) };
}

/** What a registry says of a package. */
function documentOf({ packed, manifest }: Published, address: string) {
  const { name, version, filename, integrity } = packed;
  const released = { ...manifest, dist: { tarball: `${address}${filename}`, integrity } };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: released } };
}

import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Packed } from './packed.ts';

/** A registry on this computer that has only the packages of this repository, as if they had been published. */
export interface Registry {
  /** What makes npm use it, and keep what it gets from there apart from everything else. */
  readonly variables: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** A package that was packed, with its `package.json`. */
export interface Published {
  readonly packed: Packed;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** @param folder where the packed files are; npm's cache goes there too */
export async function openRegistry(packages: readonly Published[], folder: string): Promise<Registry> {
  const server = createServer(({ url = '/' }, response) => {
    const name = basename(url);
    const found = packages.find(({ packed }) => packed.name === name);
    if (found) response.end(JSON.stringify(documentOf(found, address())));
    else if (packages.some(({ packed }) => packed.filename === name))
      createReadStream(join(folder, name)).pipe(response);
    else response.writeHead(404).end('{}');
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
    close: () => server.close().closeAllConnections(),
  };
}

/** What a registry says of a package. */
function documentOf({ packed, manifest }: Published, address: string) {
  const { name, version, filename, integrity } = packed;
  const released = { ...manifest, dist: { tarball: `${address}${filename}`, integrity } };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: released } };
}

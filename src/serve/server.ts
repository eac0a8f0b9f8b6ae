import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { build } from 'esbuild';
import { type BrowserState, SCRIPT, STATE, STYLE, withBanner } from './banner.tsx';
import type { OpenPort } from './open-port.ts';

/** What the server serves in addition to the files of a folder. */
export interface Served {
  readonly folder: string;
  readonly state: () => BrowserState;
  /** A page that is served at every address as long as there is no site; then undefined. */
  readonly insteadOfSite: () => string | undefined;
  /** Receives the server's error messages. */
  readonly onError: (message: string) => void;
}

/** A running server. */
export interface PreviewServer {
  /** Sets the path under which the folder is served. */
  readonly setBase: (path: string) => void;
  /** Asks all open pages to fetch the state. */
  readonly notify: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a folder on an open port. The banner is inserted into responses, so it is never in a file. */
export async function serveFolder(at: OpenPort, served: Served): Promise<PreviewServer> {
  const own = await bundleOwn();
  const server = new EleventyDevServer('contrapunto', served.folder, {
    port: at.port,
    domDiff: false,
    liveReload: false,
    pathPrefix: '/',
    middleware: [(request, response, next) => answer(request, response, next, served, own)],
    messageOnStart: () => '',
    logger: { info: () => {}, log: () => {}, error: served.onError },
  });
  // `serve` of Eleventy's server would listen on all addresses of the computer. So only its WebSocket is set up here,
  // and it gets the requests of our own sockets.
  server.setupReloadNotifier();
  at.handTo(server.server);
  return {
    setBase: (path) => {
      server.options.pathPrefix = path;
    },
    notify: () => server.sendUpdateNotification({ type: 'preview.changed' }),
    close: async () => {
      await Promise.all([server.close(), at.close()]);
    },
  };
}

/** A file that only the preview serves. */
interface OwnFile {
  readonly type: string;
  readonly content: string;
}

/** The script and the styles of the banner, by address. */
async function bundleOwn(): Promise<ReadonlyMap<string, OwnFile>> {
  const entry = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry('./browser/banner.ts'), entry('./browser/banner.css')],
    outdir: 'preview',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return new Map([
    [SCRIPT, { type: 'text/javascript; charset=utf-8', content: ending('.js') }],
    [STYLE, { type: 'text/css; charset=utf-8', content: ending('.css') }],
  ]);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  served: Served,
  own: ReadonlyMap<string, OwnFile>,
): void {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const instead = served.insteadOfSite();
  const file = path === STATE ? stateFile(served.state()) : own.get(path);
  if (file) send(response, 200, file);
  else if (instead !== undefined) send(response, 503, { type: HTML, content: instead });
  else {
    addBanner(response, served);
    try {
      next();
    } catch {
      // The address cannot be decoded, or the file was removed just now.
      send(response, 404, { type: 'text/plain; charset=utf-8', content: '404\n' });
    }
  }
}

const HTML = 'text/html; charset=utf-8';

function stateFile(state: BrowserState): OwnFile {
  return { type: 'application/json', content: JSON.stringify(state) };
}

function send(response: ServerResponse, status: number, { type, content }: OwnFile): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

/** Inserts the banner into HTML responses. This works because Eleventy's server sends a page as one string. */
function addBanner(response: ServerResponse, { state }: Served): void {
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  const endWithBanner = (content: unknown, ...rest: unknown[]): ServerResponse => {
    const isHtml = String(response.getHeader('Content-Type')).startsWith('text/html');
    return end(isHtml && typeof content === 'string' ? withBanner(content, state()) : content, ...rest);
  };
  response.end = endWithBanner as typeof response.end;
}

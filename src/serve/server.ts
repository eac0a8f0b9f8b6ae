import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { extname, join } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { type MessageLanguage, previewIn } from '../languages/index.ts';
import type { RefusedRequest } from '../languages/words/preview-words.ts';
import { decode } from '../model/web-address.ts';
import { SERVER_FILES } from '../outputs/server/site-headers.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type BrowserState, STATE, withBanner } from './banner/banner.tsx';
import { bannerFiles, type OwnFile } from './banner/banner-files.ts';
import type { OpenPort } from './open-port.ts';
import { pathOf, refusalOf } from './own-requests.ts';

/** What the server serves in addition to the files of a folder. */
export interface Served {
  readonly folder: string;
  /** The language of messages. */
  readonly language: MessageLanguage;
  readonly state: () => BrowserState;
  /** A page that is served at every address as long as there is no site; then undefined. */
  readonly insteadOfSite: () => string | undefined;
  /** The file to send if there is none at a path of the folder, such as a picture that is still being made. */
  readonly insteadOf: (path: string) => string | undefined;
  /** Resolves when the page at a path of the folder can be read. Undefined if that need not be waited for. */
  readonly ready: (path: string) => Promise<void> | undefined;
  /** A text with the lines that start commands as they are typed here. */
  readonly typed?: Terminal['typed'];
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
  const server = eleventyServer(at.port, served, await bannerFiles());
  // `serve` of Eleventy's server would listen on all addresses of the computer. So only its WebSocket is set up here,
  // and it gets the requests of our own sockets.
  server.setupReloadNotifier();
  at.handTo(doorTo(server.server, at, served));
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

function eleventyServer(port: number, served: Served, own: ReadonlyMap<string, OwnFile>): EleventyDevServer {
  const server = new EleventyDevServer('contrapunto', served.folder, {
    port,
    domDiff: false,
    liveReload: false,
    pathPrefix: '/',
    middleware: [
      (request, response, next) => {
        const { pathPrefix } = server.options;
        const picture = pictureInstead(request.url ?? '/', pathPrefix, served);
        const page = pageAwaited(request.url ?? '/', pathPrefix, served);
        if (page) void page.then(() => answer(request, response, next, served, own));
        else if (picture === undefined) answer(request, response, next, served, own);
        else void sendPicture(response, picture).catch(() => answer(request, response, next, served, own));
      },
    ],
    messageOnStart: () => '',
    logger: { info: () => {}, log: () => {}, error: served.onError },
  });
  return server;
}

/** Our own server, which is before Eleventy's, so that no request and no WebSocket of a stranger reaches it. */
function doorTo(eleventy: Server, { port, isOwn }: OpenPort, served: Served): Server {
  const { refused } = previewIn(served.language);
  const { typed = (text: string) => text } = served;
  const door = createServer();
  door.on('request', (request, response) => {
    const reason = refusalOf(request, isOwn);
    if (reason) refuse(response, reason, typed(refused[reason](port)));
    else {
      request.url = pathOf(request);
      response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      eleventy.emit('request', request, response);
    }
  });
  door.on('upgrade', (request, socket, head) => {
    const reason = refusalOf(request, isOwn);
    if (!reason) eleventy.emit('upgrade', request, socket, head);
    else
      socket.end(`HTTP/1.1 ${STATUS[reason]} ${STATUS_CODES[STATUS[reason]]}\r\nConnection: close\r\n\r\n`);
  });
  door.on('error', (error) => served.onError(error.message));
  return door;
}

const STATUS: Readonly<Record<RefusedRequest, number>> = { host: 403, origin: 403, method: 405 };

function refuse(response: ServerResponse, reason: RefusedRequest, sentence: string): void {
  if (reason === 'method') response.setHeader('Allow', 'GET, HEAD');
  send(response, STATUS[reason], { type: 'text/plain; charset=utf-8', content: `${sentence}\n` });
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
  else if (isForServers(path)) send(response, 404, NOT_FOUND);
  else if (instead !== undefined) send(response, 503, { type: HTML, content: instead });
  else {
    addBanner(response, served);
    try {
      next();
    } catch {
      // The address cannot be decoded, or the file was removed just now.
      send(response, 404, NOT_FOUND);
    }
  }
}

/** The file that is sent for a picture that is not in the folder yet. */
function pictureInstead(url: string, base: string, { folder, insteadOf }: Served): string | undefined {
  const place = placeOf(url, base);
  const instead = place === undefined ? undefined : insteadOf(place);
  return place === undefined || instead === undefined || existsSync(join(folder, place))
    ? undefined
    : instead;
}

/** Resolves when the page at an address is written, if it is about to be. */
function pageAwaited(url: string, base: string, { ready }: Served): Promise<void> | undefined {
  const place = placeOf(url, base)?.replace(/\/$/, '');
  if (place === undefined) return undefined;
  return ready(place === '' ? 'index.html' : `${place}/index.html`) ?? ready(place);
}

/** The path in the folder that an address means. Undefined if it is elsewhere, or cannot be decoded. */
function placeOf(url: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '');
    return path.startsWith(base) ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers recognise the format of a picture by its bytes. */
async function sendPicture(response: ServerResponse, file: string): Promise<void> {
  send(response, 200, {
    type: `image/${extname(file).slice(1).toLowerCase()}`,
    content: await readFile(file),
  });
}

const HTML = 'text/html; charset=utf-8';
const NOT_FOUND: OwnFile = { type: 'text/plain; charset=utf-8', content: '404\n' };

/** Whether a path is that of a file that servers read and do not show. */
function isForServers(path: string): boolean {
  const name = decode(path).split('/').at(-1) ?? '';
  return Object.values<string>(SERVER_FILES).includes(name);
}

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

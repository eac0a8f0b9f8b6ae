/** The parts of Eleventy's dev server that this project uses. The package has no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  interface DevServerOptions {
    readonly port: number;
    readonly domDiff: boolean;
    /** Whether its own reload script is inserted into pages. */
    readonly liveReload: boolean;
    /** Path under which the folder is served. Read at every request, so that it can change. */
    pathPrefix: string;
    readonly middleware: readonly ((
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void)[];
    readonly messageOnStart: () => string;
    readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    readonly options: DevServerOptions;
    /** The HTTP server. It is created at the first access and does not listen by itself. */
    readonly server: Server;
    /** Opens the WebSocket for messages on the HTTP server. */
    setupReloadNotifier(): void;
    /** Sends a message to all open pages. */
    sendUpdateNotification(message: { readonly type: string }): void;
    close(): Promise<void>;
  }
}

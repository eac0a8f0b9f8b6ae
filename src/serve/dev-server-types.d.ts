/** The parts of Eleventy's dev server that this project uses; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  interface DevServerOptions {
    readonly port: number;
    readonly domDiff: boolean;
    /** Whether its own script is put into pages. */
    readonly liveReload: boolean;
    /** Path under which the folder is served. Read anew at every request. */
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
    /** Answers requests; made when first asked for, and it listens only once it is told to. */
    readonly server: Server;
    /** Opens the channel for messages, at the server. */
    setupReloadNotifier(): void;
    /** Sends a message to every browser that has a page open. */
    sendUpdateNotification(message: { readonly type: string }): void;
    close(): Promise<void>;
  }
}

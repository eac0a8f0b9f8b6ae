/** The parts of Eleventy's dev server that this project uses; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  interface DevServerOptions {
    readonly port: number;
    readonly domDiff: boolean;
    readonly pathPrefix: string;
    readonly messageOnStart: () => string;
    readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    serve(port: number): void;
    getPort(): Promise<number>;
    reload(event: { readonly files: readonly string[] }): void;
    close(): Promise<void>;
  }
}

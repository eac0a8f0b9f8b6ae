/**
 * What a service worker uses of its scope (W3C Service Workers). The compiler's own types of it cannot be loaded beside those of
 * pages.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
  };
}

interface LifeEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A page, or something in a page, is asked for. */
export interface RequestEvent {
  readonly request: Request;
  /** The page that asks. */
  readonly clientId: string;
  /** The page that is asked for. */
  readonly resultingClientId: string;
  /** The answer of the network, asked for while the worker started; undefined if the browser does not do that. */
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
}

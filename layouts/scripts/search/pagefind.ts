import type { SearchConfig } from '../../search-config.ts';

/**
 * The part of Pagefind's browser API that is used here; Pagefind publishes no types. Source:
 * https://pagefind.app/docs/api/
 */
export interface Pagefind {
  /** The texts that have something of these words, the best first. */
  readonly search: (
    words: string,
    options: { readonly filters: object },
  ) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: {
    /** The bundle's folder. */
    readonly basePath: string;
  }) => Pagefind;
}

let opened: Promise<Pagefind> | undefined;
let failures = 0;

/** Opens Pagefind's index of the page's own language, once. After `forgetPagefind`, the next call tries again. */
export function openPagefind(config: SearchConfig): Promise<Pagefind> {
  opened ??= load(config.bundles[0]?.bundle ?? '');
  return opened;
}

/** Makes the next call of `openPagefind` load it again. Called after a failure: the network may be back by then. */
export function forgetPagefind(): void {
  opened = undefined;
  failures += 1;
}

async function load(bundle: string): Promise<Pagefind> {
  const address = new URL(`${bundle}pagefind.js`, location.href);
  // A browser may cache that a module failed to load. Another URL fragment makes it another module.
  if (failures > 0) address.hash = String(failures);
  const { createInstance }: PagefindModule = await import(address.href);
  const pagefind = createInstance({ basePath: bundle });
  // Returns at once. Fails if the bundle could not be loaded.
  await pagefind.search('', { filters: {} });
  return pagefind;
}

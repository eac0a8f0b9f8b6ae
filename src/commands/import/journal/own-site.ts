import { decode } from '../../../model/web-address.ts';

/** Where the site of a source is. */
export interface SiteUrls {
  readonly url: string;
  /** Other addresses under which it was known. */
  readonly urls: readonly string[];
}

/** An address on the site that is imported. */
export interface SiteAddress {
  /** Below the site's base path, decoded, without a slash at its end: `/2019/03/a-text`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** With `#`, or empty. */
  readonly hash: string;
}

/** Reads addresses as addresses of the site that is imported. */
export class OwnSite {
  readonly #hosts: ReadonlySet<string>;
  readonly #base: string;
  readonly #home: string;

  constructor({ url, urls }: SiteUrls) {
    this.#home = URL.canParse(url) ? url : 'https://site.invalid/';
    this.#base = decode(new URL(this.#home).pathname).replace(/\/$/, '');
    this.#hosts = new Set(
      [url, ...urls].flatMap((each) => (URL.canParse(each) ? [hostOf(new URL(each))] : [])),
    );
  }

  /** Whether an address is on the site's own host, with or without `www.`. */
  isOwnHost(address: string): boolean {
    return URL.canParse(address, this.#home) && this.#hosts.has(hostOf(new URL(address, this.#home)));
  }

  /**
   * Reads an address as one of the site; undefined if it leads elsewhere.
   * @param from the address of the text that has it, to which it may be relative
   */
  read(address: string, from: string = this.#home): SiteAddress | undefined {
    const start = URL.canParse(from) ? from : this.#home;
    if (!URL.canParse(address, start)) return undefined;
    const url = new URL(address, start);
    if (!/^https?:$/.test(url.protocol) || !this.#hosts.has(hostOf(url))) return undefined;
    return {
      path: this.inside(decode(url.pathname)),
      query: url.searchParams,
      hash: url.hash,
    };
  }

  /** A path of the site's host, as one below the site's base path. */
  inside(path: string): string {
    const inside =
      path === this.#base || path.startsWith(`${this.#base}/`) ? path.slice(this.#base.length) : path;
    return inside.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  }
}

function hostOf({ host }: URL): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '');
}

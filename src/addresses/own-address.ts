import { decode } from '../model/web-address.ts';

/** An address on the journal's own site. */
export interface OwnAddress {
  /** From the root of the host, with the base path: `/archive/issues/2/?q=x#p3`. */
  readonly path: string;
  /**
   * False for hosts that are most likely the same site: with or without `www.`, and the preview on one's own computer.
   * Such an address is the journal's own only if it leads to something.
   */
  readonly isCertain: boolean;
}

/**
 * Reads an address as one of the journal's own; undefined if it is elsewhere. The scheme may be http or https or missing
 * (`//host/`), the port may be the default one, and capitals of scheme and host make no difference.
 */
export function readOwnAddress(written: string, journal: URL): OwnAddress | undefined {
  if (!/^(?:https?:)?\/\//i.test(written) || !URL.canParse(written, journal.href)) return undefined;
  const url = new URL(written, journal.href);
  const isPreview = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const isSame = hostOf(url) === hostOf(journal) && portOf(url) === portOf(journal);
  const isAlike = withoutWww(hostOf(url)) === withoutWww(hostOf(journal)) && portOf(url) === portOf(journal);
  if ((!isSame && !isAlike && !isPreview) || !isInside(url, journal) || url.username !== '') return undefined;
  return { path: url.pathname + url.search + url.hash, isCertain: isSame };
}

/** A full stop at the end of a host makes no difference. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** The port; empty for the default ports of both schemes. */
function portOf({ port, protocol }: URL): string {
  return port === (protocol === 'http:' ? '80' : '443') ? '' : port;
}

/** Whether an address is below the journal's base path. */
function isInside(url: URL, journal: URL): boolean {
  const [path, base] = [url, journal].map(({ pathname }) => decode(pathname));
  return path !== undefined && base !== undefined && (`${path}/` === base || path.startsWith(base));
}

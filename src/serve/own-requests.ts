import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';
import type { RefusedRequest } from '../languages/words/preview-words.ts';

/** Tells whether a name or address, in the form that `hostOf` returns, is one of the preview's own. */
export type IsOwn = (name: string) => boolean;

/** Characters of a host with an optional port. IPv6 addresses are in brackets. Anything else is not from a browser. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/** The authority of an address with scheme, such as `http://localhost:8080/` in a request to a proxy. */
const ABSOLUTE = /^https?:\/\/(?<authority>[^/?#]*)/i;

/**
 * Why a request is not answered; undefined if it is. The preview shows drafts. A page of another site could read them
 * if its own name led to this computer (DNS rebinding), so the name in the request must be ours. Headers that proxies
 * add, such as `X-Forwarded-Host`, are not read, because a page can set them.
 */
export function refusalOf(request: IncomingMessage, isOwn: IsOwn): RefusedRequest | undefined {
  const [host, ...others] = request.headersDistinct['host'] ?? [];
  const asked = hostOf(host);
  if (asked === undefined || others.length > 0 || !(isLoopback(asked.name) || isOwn(asked.name)))
    return 'host';
  const authority = ABSOLUTE.exec(request.url ?? '')?.groups?.['authority'];
  if (authority === undefined ? !request.url?.startsWith('/') : hostOf(authority)?.host !== asked.host)
    return 'host';
  const { origin } = request.headers;
  if (origin !== undefined && originHost(origin) !== asked.host) return 'origin';
  return request.method === 'GET' || request.method === 'HEAD' ? undefined : 'method';
}

/** The path and query of a request, also if it has scheme and host. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.replace(ABSOLUTE, '');
  return path.startsWith('/') ? path : `/${path}`;
}

/** A host as a browser writes it: in small letters, without a final full stop, addresses in their shortest form. */
export function canonicalHost(name: string): string {
  const ascii = name.includes(':') ? `[${name}]` : domainToASCII(name);
  return hostOf(ascii)?.name ?? name;
}

interface Host {
  readonly name: string;
  /** The name and the port. */
  readonly host: string;
}

/** Parses the value of a `Host` header; undefined if it is none. */
function hostOf(written: string | undefined): Host | undefined {
  if (written === undefined || !HOST.test(written)) return undefined;
  const url = URL.canParse(`http://${written}`) ? new URL(`http://${written}`) : undefined;
  if (!url) return undefined;
  const name = url.hostname.replace(/\.$/, '');
  return { name, host: `${name}:${url.port}` };
}

function originHost(origin: string): string | undefined {
  const authority = /^https?:\/\/(?<authority>[^/]*)$/i.exec(origin)?.groups?.['authority'];
  return hostOf(authority)?.host;
}

/** `localhost` and its subdomains lead to this computer in every browser. An address cannot be rebound. */
function isLoopback(name: string): boolean {
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return (
    (isIPv4(name) && name.startsWith('127.')) || name === '[::1]' || /^\[::ffff:7f[\da-f]{2}:/.test(name)
  );
}

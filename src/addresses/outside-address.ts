import { decode, partsOf, type WebAddress } from '../model/web-address.ts';

/** Parameters by which sites follow their readers. They make no difference to what an address leads to. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id|s_cid|ref_src|ref_url|wt_mc|piwik_\w+|mtm_\w+|pk_\w+)$/i;

/** Removes the parameters by which sites follow their readers. Everything else stays as it is written. */
export function withoutTracking(query: string): string {
  return query
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''))
    .join('&');
}

/**
 * The address of a text elsewhere without what does not belong to it: parameters by which sites follow their readers.
 */
export function cleanOutside(address: WebAddress): WebAddress {
  const [, before = '', query = '', anchor = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const kept = withoutTracking(query);
  return (before + (kept && `?${kept}`) + anchor) as WebAddress;
}

/**
 * A key that is the same for all addresses of one text elsewhere: they may differ by scheme, `www.`, capitals of the
 * host, default port, slashes at the end, `index.html`, percent-encoding, anchor and tracking parameters. An anchor that
 * is a route (`#/page`, `#!page`) is a part of the address.
 */
export function keyOfOutside(address: WebAddress): string {
  const url = partsOf(cleanOutside(address));
  const host = url.hostname.replace(/\.$/, '').replace(/^www\./, '');
  const port = /^(?:80|443)?$/.test(url.port) ? '' : `:${url.port}`;
  const path = decode(url.pathname)
    .replace(/\/index\.html?$/i, '/')
    .replace(/(?<!\/)\/+$/, '');
  const route = /^#(?:\/|!)./.test(url.hash) ? url.hash : '';
  return `${host}${port}${path}${url.search}${route}`;
}

/** The address without its anchor, unless that is a route. */
export function withoutAnchor(address: WebAddress): WebAddress {
  return address.replace(/#(?![/!].).*/s, '') as WebAddress;
}

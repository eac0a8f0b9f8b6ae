import type { Nominal } from './nominal.ts';

/**
 * A whole http or https address that browsers can open, written as a URI (RFC 3986). Only `readWebAddress` makes one,
 * where an address is read, so that no later step can fail on it.
 */
export type WebAddress = Nominal<'WebAddress'>;

/** The signs that the parts of a URI may consist of. */
const IN_HOST = String.raw`[\w.~!$&'()*+,;=-]|%[\da-f]{2}`;
const IN_PATH = String.raw`[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2}`;
const URI = new RegExp(
  String.raw`^https?://(?:(?:${IN_HOST}|:)*@)?(?:\[[\da-f:.]+\]|(?:${IN_HOST})+)(?::\d*)?(?:[/?](?:${IN_PATH})*)?(?:#(?:${IN_PATH})*)?$`,
  'i',
);

/**
 * Reads a whole http or https address. Returns undefined if it is not one, or if no browser can open it. What is a URI
 * stays as it is written; anything else becomes what a browser makes of it.
 */
export function readWebAddress(written: string): WebAddress | undefined {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  const address = URI.test(written) ? written : uriOf(new URL(written));
  return URI.test(address) ? (address as WebAddress) : undefined;
}

function uriOf({ protocol, username, password, host, pathname, search, hash }: URL): string {
  const user = username + (password && `:${password}`);
  const origin = `${protocol}//${user && `${encoded(user)}@`}${host}`;
  return origin + encoded(pathname + search) + (hash && `#${encoded(hash.slice(1))}`);
}

/** Browsers leave some signs as they are that no URI may have, and percent signs that encode nothing. */
function encoded(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[[\]|^`{}\\#]/gi, encodeURIComponent);
}

/** The parts of an address. */
export function partsOf(address: WebAddress): URL {
  return new URL(address);
}

/**
 * Whether browsers can open an address that may be relative, like that of a link: one with a host must have a possible
 * one. It does not matter which page the address is relative to.
 */
export function canBeOpened(address: string): boolean {
  return URL.canParse(address, 'https://site.invalid/');
}

/** An address as people read it: with the letters and digits of every script that are encoded in it. */
export function legible(address: WebAddress): string {
  return address.replace(/(?:%[89a-f][\da-f])+/gi, (encoded) => {
    const letters = decode(encoded);
    return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : encoded;
  });
}

/**
 * Percent-encodes text as UTF-8. YAML escapes can produce a lone surrogate, for which `encodeURIComponent` throws; it
 * becomes U+FFFD.
 */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Decodes percent-encoded text and composes its letters (NFC). Returns it unchanged if a sequence is malformed. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

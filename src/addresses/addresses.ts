import { posix } from 'node:path';
import type { SiteLanguage } from '../languages/index.ts';
import type { Journal } from '../model/archive.ts';
import type { IssueNumber } from '../model/ids.ts';
import { decode } from '../model/web-address.ts';
import { type Address, pathsOf } from './address.ts';
import { ASSET_ADDRESSES, type AssetAddresses } from './asset-addresses.ts';
import { type FileAddresses, fileAddressesOf } from './file-addresses.ts';
import { type OwnAddress, readOwnAddress } from './own-address.ts';
import { type PageAddresses, pageAddressesOf } from './page-addresses.ts';

/** The addresses of one journal, by kind of page or file, and how links to them are written and read. */
export interface Addresses extends PageAddresses, FileAddresses, AssetAddresses {
  /** The address as a link on this site: percent-encoded, with the base path. */
  readonly href: (address: Address) => string;
  /** The address as a full URL, with the journal's scheme and host. */
  readonly absolute: (address: Address) => string;
  /** Reads a full address (`https://example.org/issues/2/`, `//example.org/`) as one of this site's own, if it is one. */
  readonly own: (written: string) => OwnAddress | undefined;
  /** Reads a link that starts at the site's root (`/issues/2/#x`, with or without the base path). Drops the query. */
  readonly parse: (href: string) => { readonly address: Address; readonly anchor?: string };
  /** The article or issue that an address is made for, whether or not there is one; `slug` is absent for an issue. */
  readonly textAt: (address: Address) => TextAt | undefined;
  /** Reads an address from `redirect-from`. Keeps the query (`p=123`) as written. */
  readonly parseOld: (written: string) => OldAddress;
}

/** What the address of an article or an issue says. */
interface TextAt {
  readonly language: SiteLanguage;
  readonly issue: IssueNumber;
  readonly slug?: string;
}

/**
 * A former address of a text. One with a query cannot be a file; only a server that reads the query can redirect it.
 */
export interface OldAddress {
  readonly address: Address;
  readonly query?: string;
}

/** What decides on addresses. */
type Addressed = Pick<Journal, 'url' | 'languages'>;

/** The addresses of journals, as they were made. */
const known = new WeakMap<Addressed, Addresses>();

/**
 * The addresses of a journal. Pages in the default language are at the root, those in other languages under the
 * language's code. They are made once for each journal, because most steps ask for them, and they remember links that they have made.
 */
export function addressesOf(journal: Addressed): Addresses {
  const before = known.get(journal);
  if (before) return before;
  const addresses = makeAddresses(journal);
  known.set(journal, addresses);
  return addresses;
}

function makeAddresses(journal: Addressed): Addresses {
  const base = journal.url.pathname;
  const decodedBase = decode(base);
  const origin = journal.url.origin;
  const pathIn = pathsOf(journal.languages[0]);
  const hrefs = new Map<Address, string>();
  const href = (address: Address): string => {
    const before = hrefs.get(address);
    if (before !== undefined) return before;
    const made = base + encodeURI(address.slice(1)).replace(/[?#]/g, encodeURIComponent);
    hrefs.set(address, made);
    return made;
  };
  return {
    ...pageAddressesOf(pathIn),
    ...fileAddressesOf(pathIn),
    ...ASSET_ADDRESSES,
    href,
    absolute: (address) => origin + href(address),
    own: (written) => readOwnAddress(written, journal.url),
    parse: (written) => parseHref(written, decodedBase),
    textAt: (address) => {
      const [, code, issue, slug] = /^(?:\/([^/]+))?\/issues\/([^/]+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
      const language =
        code === undefined ? journal.languages[0] : journal.languages.find((each) => each === code);
      if (issue === undefined || !language) return undefined;
      return { language, issue: issue as IssueNumber, ...(slug !== undefined && { slug }) };
    },
    parseOld: (written) => {
      const [path = '', query] = written.split('?', 2);
      return { address: parseHref(path, decodedBase).address, ...(query && { query }) };
    },
  };
}

/** @param base the base path, decoded like the address that it is compared with */
function parseHref(href: string, base: string): { address: Address; anchor?: string } {
  const [beforeAnchor = '', anchor] = href.split('#', 2);
  const decoded = decode(beforeAnchor.split('?', 1)[0] ?? '');
  const written = posix.normalize(decoded);
  const inside = base !== '/' && `${written}/`.startsWith(base) ? `/${written.slice(base.length)}` : written;
  const path = inside.replace(/\/index\.html$/i, '/');
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const address = (path.endsWith('/') || isFile ? path : `${path}/`).normalize('NFC') as Address;
  return { address, ...(anchor && { anchor: decode(anchor) }) };
}
